import { formatNumber } from './formatNumber';
import { defaultLocale, numberFormat } from './numberFormat';
import { minusSign, noValue, unitSpace } from './signs';
import { countAsRead, ratioUnit, unitWord } from './unitWord';

/** How a difference is written. @public */
export interface ChangeOptions {
  locale?: string;
  /** Fixes the digits after the point, for columns; three significant digits otherwise. */
  decimals?: number;
  /** Leaves the unit to the head of the column. */
  bare?: boolean;
}

/** Below this a difference of two ratios is the noise of subtracting binary fractions. */
const ratioNoise = 1e-9;

/**
 * A difference with its sign: `+42.1 points`, `−17 repositories`. A difference of percentages is in points, never in percent.
 *
 * @public
 */
export function formatChange(
  change: number | null | undefined,
  unit: string | undefined,
  options: ChangeOptions = {},
): string {
  return written(change, unit, options, '+');
}

/**
 * A difference without a plus, for where words say the direction: `2 points`, `−0.5 points`.
 *
 * @public
 */
export function formatDifference(
  change: number | null | undefined,
  unit: string | undefined,
  options: ChangeOptions = {},
): string {
  return written(change, unit, options, '');
}

/**
 * The unit of a difference, for the head of a column.
 *
 * @public
 */
export function changeUnit(unit: string, count: number = 2): string {
  if (unit !== ratioUnit) return unitWord(unit, count);
  return count === 1 ? 'point' : 'points';
}

/**
 * The digits after the point that the differences of one list share: whole numbers for counts, tenths of a point for ratios,
 * and more where all are smaller; else three significant digits of the largest.
 *
 * @public
 */
export function changeDecimals(
  changes: readonly number[],
  unit: string | undefined,
): number {
  const isRatio = unit === ratioUnit;
  if (!isRatio && changes.every(Number.isInteger)) return 0;
  const largest = Math.max(...changes.map(Math.abs)) * (isRatio ? 100 : 1);
  if (isRatio && largest >= 1) return 1;
  const whole = Math.floor(Math.log10(largest || 1)) + 1;
  return Math.min(6, Math.max(isRatio ? 1 : 0, 3 - whole));
}

function written(
  change: number | null | undefined,
  unit: string | undefined,
  options: ChangeOptions,
  plus: string,
): string {
  if (change === null || change === undefined || !Number.isFinite(change)) {
    return noValue;
  }
  const amount = amountOf(Math.abs(change), unit, options);
  const word = unit ? changeUnit(unit, countAsRead(amount)) : '';
  const text = word && !options.bare ? `${amount}${unitSpace}${word}` : amount;
  if (!/[1-9]/.test(amount)) return text;
  return `${change < 0 ? minusSign : plus}${text}`;
}

function amountOf(
  size: number,
  unit: string | undefined,
  { locale = defaultLocale, decimals }: ChangeOptions,
): string {
  const shown = unit === ratioUnit ? pointsOf(size) : size;
  if (decimals === undefined) return formatNumber(shown, locale);
  return numberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(shown);
}

function pointsOf(ratio: number): number {
  // Binary fractions carry noise in their last digits: 0.07 * 100 is 7.000000000000001.
  return ratio < ratioNoise ? 0 : Number((ratio * 100).toPrecision(12));
}
