import { fallbackLocale, oneSeptember } from './displayLocale';

const styles = { second: 'medium', minute: 'short', day: undefined } as const;

/**
 * An instant in the reader's zone, where only a text can stand; elsewhere it is `Time`.
 *
 * @param at - ISO 8601; what is none is given back as it came
 *
 * @public
 */
export function formatInstant(
  at: string,
  precision: 'second' | 'minute' | 'day' = 'minute',
): string {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return at;
  return oneSeptember(
    new Intl.DateTimeFormat(fallbackLocale, {
      dateStyle: 'medium',
      timeStyle: styles[precision],
    }).format(instant),
  );
}
