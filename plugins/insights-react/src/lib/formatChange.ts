import { fallbackLocale, minusSign, noValue, unitSpace } from './displayLocale';
import { formatNumber } from './formatNumber';
import { ratioUnit, unitWord } from './formatValue';

const pointDecimals = 1;
const smallPointDecimals = 3;

/**
 * A difference with its sign. A difference of percentages is in points, never in percent.
 *
 * @param options - `decimals` fixes the digits after the point, for columns; `bare` leaves the unit to the column's head
 *
 * @public
 */
export function formatChange(
  change: number | null | undefined,
  unit: string,
  options: { locale?: string; decimals?: number; bare?: boolean } = {},
): string {
  if (change === null || change === undefined || !Number.isFinite(change)) {
    return noValue;
  }
  // Differences of binary fractions carry noise in their last digits.
  const size = Number(Math.abs(change).toPrecision(12));
  const amount = formatSize(size, unit, options);
  const count = amount === '1' ? 1 : 2;
  const word = unit === ratioUnit ? pointsWord(count) : unitWord(unit, count);
  const text = word && !options.bare ? `${amount}${unitSpace}${word}` : amount;
  if (!/[1-9]/.test(amount)) return text;
  return `${change < 0 ? minusSign : '+'}${text}`;
}

/**
 * The unit of a difference, for the head of a column.
 *
 * @public
 */
export function changeUnit(unit: string): string {
  return unit === ratioUnit ? 'points' : unitWord(unit);
}

function formatSize(
  size: number,
  unit: string,
  options: { locale?: string; decimals?: number },
): string {
  const { locale = fallbackLocale, decimals } = options;
  const shown =
    unit === ratioUnit ? Number((size * 100).toPrecision(12)) : size;
  if (decimals !== undefined) {
    return new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(shown);
  }
  if (unit !== ratioUnit) return formatNumber(shown, locale);
  const isSmall = shown > 0 && shown < 10 ** -pointDecimals;
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: isSmall ? smallPointDecimals : pointDecimals,
  }).format(shown);
}

function pointsWord(count: number): string {
  return count === 1 ? 'point' : 'points';
}
