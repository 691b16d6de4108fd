import {
  fallbackLocale,
  noValue,
  unitSpace,
  withMinusSign,
} from './displayLocale';

const significantDigits = 3;
/** Whole numbers below this are written out: a count of 1,216 is not "1.22 K". */
const writtenOutBelow = 100_000;

/**
 * A number as a reader needs it: whole numbers below 100,000 written out, all others with three significant digits,
 * large ones shortened (`1.2 M`).
 *
 * @public
 */
export function formatNumber(
  value: number | null | undefined,
  locale: string = fallbackLocale,
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return noValue;
  }
  const written = Object.is(value, -0) ? 0 : value;
  if (Number.isInteger(written) && Math.abs(written) < writtenOutBelow) {
    return withMinusSign(new Intl.NumberFormat(locale).format(written));
  }
  const parts = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: significantDigits,
    notation: Math.abs(written) >= writtenOutBelow ? 'compact' : 'standard',
  }).formatToParts(written);
  const spaced = parts.map(part =>
    part.type === 'compact'
      ? `${unitSpace}${part.value.trim().toLocaleUpperCase(locale)}`
      : part.value,
  );
  return withMinusSign(spaced.join(''));
}
