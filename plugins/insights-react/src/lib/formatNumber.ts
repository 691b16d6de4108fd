import {
  fallbackLocale,
  noValue,
  unitSpace,
  withMinusSign,
} from './displayLocale';
import { scientific } from './scientific';

const significantDigits = 3;
/** Whole numbers below this are written out: a count of 1,216 is not "1.22 K". */
const writtenOutBelow = 100_000;
/** Beyond these a number is a row of zeros; a power of ten says more. */
const scientificFrom = 1e15;
const scientificBelow = 1e-6;

/**
 * A number as a reader needs it: whole numbers below 100,000 written out, all others with three significant digits,
 * large ones shortened (`1.2 M`), very large and very small ones with a power of ten.
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
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (Number.isInteger(value) && size < writtenOutBelow) {
    return withMinusSign(new Intl.NumberFormat(locale).format(value));
  }
  if (size >= scientificFrom || size < scientificBelow) {
    return scientific(value);
  }
  return withMinusSign(
    size >= writtenOutBelow
      ? compact(value, locale)
      : new Intl.NumberFormat(locale, {
          maximumSignificantDigits: significantDigits,
        }).format(value),
  );
}

function compact(value: number, locale: string): string {
  // British English has "m" and "bn"; M, B and T are the same in all our English.
  const compactLocale = locale === fallbackLocale ? 'en-US' : locale;
  return new Intl.NumberFormat(compactLocale, {
    maximumSignificantDigits: significantDigits,
    notation: 'compact',
  })
    .formatToParts(value)
    .map(part =>
      part.type === 'compact' ? `${unitSpace}${part.value.trim()}` : part.value,
    )
    .filter(part => part.trim() !== '')
    .join('');
}
