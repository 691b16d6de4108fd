/** Between a number and its unit: they never part at the end of a line. @public */
export const unitSpace = '\u00a0';

/** The sign of a negative number: as wide as a plus, unlike a hyphen. @public */
export const minusSign = '\u2212';

/** What stands where there is no value. @public */
export const noValue = '\u2013';

/** Replaces the hyphen that `Intl` writes by the true minus sign. @public */
export function withMinusSign(text: string): string {
  return text.replace(/^-/, minusSign);
}
