import { fallbackLocale, minusSign, noValue, unitSpace } from './displayLocale';
import { formatNumber } from './formatNumber';
import { ratioUnit, unitWord } from './formatValue';

const pointDecimals = 1;
const smallPointDecimals = 3;

/**
 * A difference with its sign. A difference of percentages is in points, never in percent.
 *
 * @public
 */
export function formatChange(
  change: number | null | undefined,
  unit: string,
  options: { locale?: string } = {},
): string {
  if (change === null || change === undefined || !Number.isFinite(change)) {
    return noValue;
  }
  const { locale = fallbackLocale } = options;
  const size = Math.abs(change);
  const amount =
    unit === ratioUnit
      ? points(size * 100, locale)
      : formatNumber(size, locale);
  const word = unit === ratioUnit ? pointsWord(amount) : unitWord(unit, size);
  const text = word ? `${amount}${unitSpace}${word}` : amount;
  if (Number(size.toPrecision(12)) === 0 || isZero(amount)) return text;
  return `${change < 0 ? minusSign : '+'}${text}`;
}

function points(size: number, locale: string): string {
  const decimals =
    size > 0 && size < 10 ** -pointDecimals
      ? smallPointDecimals
      : pointDecimals;
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: decimals,
  }).format(Number(size.toPrecision(12)));
}

function pointsWord(amount: string): string {
  return amount === '1' ? 'point' : 'points';
}

function isZero(amount: string): boolean {
  return !/[1-9]/.test(amount);
}
