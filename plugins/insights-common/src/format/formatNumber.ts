import { defaultLocale, numberFormat } from './numberFormat';
import { scientific } from './scientific';
import { noValue, unitSpace, withMinusSign } from './signs';

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
  locale: string = defaultLocale,
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return noValue;
  }
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (Number.isInteger(value) && size < writtenOutBelow) {
    return withMinusSign(numberFormat(locale, {}).format(value));
  }
  if (size >= scientificFrom || size < scientificBelow) {
    return scientific(value);
  }
  return withMinusSign(
    size >= writtenOutBelow
      ? compact(value, locale)
      : numberFormat(locale, {
          maximumSignificantDigits: significantDigits,
        }).format(value),
  );
}

function compact(value: number, locale: string): string {
  return numberFormat(locale, {
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
