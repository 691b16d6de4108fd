const SIGNIFICANT_DIGITS = 3;
const numberFormat = new Intl.NumberFormat('en', {
  maximumSignificantDigits: SIGNIFICANT_DIGITS,
  useGrouping: true,
});
/** What a sum of shares may lack of the whole. */
const ROUNDING_ERROR = 1e-9;
const wholeFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number with three significant digits, whole numbers in full; a true minus. */
export function formatNumber(value: number): string {
  const text = Number.isInteger(value)
    ? wholeFormat.format(value)
    : numberFormat.format(value);
  return text.replace('-', '−');
}

/** A value in its unit: ratios as percent, words in braces behind the number. */
export function formatValue(value: number, unit: string | undefined): string {
  if (unit === '1') return `${formatPercent(value)} %`;
  return `${formatNumber(value)}${suffixOf(unit, value)}`;
}

/** A difference of two values: of ratios in points, since a percent of a percent misleads. */
export function formatDifference(
  value: number,
  unit: string | undefined,
): string {
  if (unit !== '1') return formatValue(value, unit);
  const points = percentOf(value);
  return `${formatNumber(points)} ${
    Math.abs(points) === 1 ? 'point' : 'points'
  }`;
}

/** A ratio as percent; what is below the whole never reads as 100, as 99.96 to three digits would. */
function formatPercent(ratio: number): string {
  const percent = percentOf(ratio);
  return percent === 100 && ratio < 1 - ROUNDING_ERROR
    ? 'over 99.9'
    : formatNumber(percent);
}

/** Percent without the rounding errors of the ratio, to three significant digits. */
function percentOf(ratio: number): number {
  return Number((ratio * 100).toPrecision(SIGNIFICANT_DIGITS));
}

/** `{feature}` becomes `features` behind any number but one; other units are set as they are. */
function suffixOf(unit: string | undefined, value: number): string {
  if (unit === undefined || unit === '') return '';
  const word = /^\{(.+)\}$/.exec(unit)?.[1];
  if (word === undefined) return ` ${unit}`;
  return value === 1 ? ` ${word}` : ` ${pluralOf(word)}`;
}

function pluralOf(word: string): string {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const SMALLEST_PROBABILITY = 0.0001;

/** `p = 0.031`; very small ones only as a bound, since their digits mean nothing. */
export function formatProbability(p: number): string {
  return p < SMALLEST_PROBABILITY
    ? `p < ${SMALLEST_PROBABILITY}`
    : `p = ${formatNumber(p)}`;
}
