/** The locale that dates are written in: the day stands before its month. @public */
export const fallbackLocale = 'en-GB';

/** British English has "Sept", the sentences of the backend "Sep": one page names a month in one way. */
export function oneSeptember(text: string): string {
  return text.replace('Sept', 'Sep');
}
