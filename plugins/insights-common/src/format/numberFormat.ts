/** The locale that numbers are written in when no other is asked for. */
export const defaultLocale = 'en';

const made = new Map<string, Intl.NumberFormat>();

/** `Intl.NumberFormat`, made once: making one costs more than a sweep's thousands of sentences take with it. */
export function numberFormat(
  locale: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const format = made.get(key) ?? new Intl.NumberFormat(locale, options);
  made.set(key, format);
  return format;
}
