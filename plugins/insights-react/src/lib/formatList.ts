import { fallbackLocale } from './displayLocale';

/** Words as a list in a sentence: "one, two and three". @public */
export function formatList(words: readonly string[]): string {
  return new Intl.ListFormat(fallbackLocale).format(words);
}
