import {
  formatChange as change,
  formatDifference as difference,
  formatNumber as number,
  formatProbability,
  formatShare as share,
  formatValue as value,
} from '@almanac/backstage-plugin-insights-common';

export { formatProbability };

/** A number as the pages write it: three significant digits, whole numbers below 100,000 in full. */
export const formatNumber = inPlainText(number);

/** A ratio as percent; what is below the whole never reads as 100 %. */
export const formatShare = inPlainText(share);

/** A value in its unit: ratios as percent, words in braces behind the number. */
export const formatValue = inPlainText(value);

/** A difference of two values: of ratios in points, since a percent of a percent misleads. */
export const formatDifference = inPlainText(difference);

/** A difference with its sign, of ratios in points. */
export const formatChange = inPlainText(change);

/**
 * Sentences leave the API with plain spaces, so that they can be searched for and compared as they are typed; that a number
 * and its unit stay on one line is the page's business.
 */
function inPlainText<Arguments extends unknown[]>(
  format: (...args: Arguments) => string,
): (...args: Arguments) => string {
  return (...args) => format(...args).replace(/\u00a0/g, ' ');
}
