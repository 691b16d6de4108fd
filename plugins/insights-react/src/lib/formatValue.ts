import { fallbackLocale, noValue, unitSpace } from './displayLocale';
import { formatNumber } from './formatNumber';
import { formatShare } from './formatShare';

/** The UCUM unit of a ratio of 0…1. */
export const ratioUnit = '1';

/**
 * A value with its unit beside it: ratios as percent, counts with the word that the unit holds (`{feature}`).
 *
 * @param unit - UCUM, as signals carry it
 *
 * @public
 */
export function formatValue(
  value: number | null | undefined,
  unit: string,
  options: { locale?: string } = {},
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return noValue;
  }
  if (unit === ratioUnit) return formatShare(value, options);
  const { locale = fallbackLocale } = options;
  const number = formatNumber(value, locale);
  // As it is read: 1.001 is written "1", and is one.
  const word = unitWord(unit, /^\D?1$/.test(number) ? 1 : 2);
  return word ? `${number}${unitSpace}${word}` : number;
}

/**
 * A unit as a word for an axis or a column: `%`, `features`, `ms`.
 *
 * @public
 */
export function unitWord(unit: string, count: number = 2): string {
  if (unit === ratioUnit) return '%';
  const annotation = /^\{(.+)\}$/.exec(unit)?.[1];
  if (!annotation) return unit;
  return Math.abs(count) === 1 ? annotation : plural(annotation);
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
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
