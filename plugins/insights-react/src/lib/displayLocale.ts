/** The locale that numbers and dates are written in when no other is asked for. @public */
export const fallbackLocale = 'en-GB';

/** Between a number and its unit: they never part at the end of a line. */
export const unitSpace = '\u00a0';

/** The sign of a negative number: as wide as a plus, unlike a hyphen. */
export const minusSign = '\u2212';

/** What stands where there is no value. */
export const noValue = '\u2013';

/** Replaces the hyphen that `Intl` writes by the true minus sign. */
export function withMinusSign(text: string): string {
  return text.replace(/^-/, minusSign);
}

/** British English has "Sept", the sentences of the backend "Sep": one page names a month in one way. */
export function oneSeptember(text: string): string {
  return text.replace('Sept', 'Sep');
}
