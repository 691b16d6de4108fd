import { formatNumber } from './formatNumber';
import { formatShare } from './formatShare';
import { noValue, unitSpace } from './signs';
import { countAsRead, ratioUnit, unitWord } from './unitWord';

/**
 * A value with its unit beside it: ratios as percent, counts with the word that the unit holds (`{feature}`).
 *
 * @param unit - UCUM, as signals carry it; none for a plain number
 *
 * @public
 */
export function formatValue(
  value: number | null | undefined,
  unit: string | undefined,
  options: { locale?: string } = {},
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return noValue;
  }
  if (unit === ratioUnit) return formatShare(value, options);
  const number = formatNumber(value, options.locale);
  const word = unit ? unitWord(unit, countAsRead(number)) : '';
  return word ? `${number}${unitSpace}${word}` : number;
}

/**
 * A value whose unit stands elsewhere, on an axis or in the head of a column; percent keep their sign.
 *
 * @public
 */
export function formatBareValue(
  value: number | null | undefined,
  unit: string,
  options: { locale?: string } = {},
): string {
  return unit === ratioUnit
    ? formatShare(value, options)
    : formatNumber(value, options.locale);
}
