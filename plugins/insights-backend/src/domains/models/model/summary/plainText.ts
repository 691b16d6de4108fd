/** The end of a text that was cut in the middle of a character. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** A text that every database takes, so long at most. */
export function bounded(text: string, most: number): string {
  return text.replaceAll('\0', '').slice(0, most).replace(HALF_CHARACTER, '');
}

/** Characters of Markdown that are looked at: what is shown of it is far shorter. */
const LOOKED_AT = 5_000;

/** The beginning of a text of Markdown as plain words, without pictures, marks and tags; null where nothing is left. */
export function plainBeginning(
  markdown: string | undefined,
  most: number,
): string | null {
  const words = bounded(markdown ?? '', LOOKED_AT)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/^ {0,3}(?:```|~~~).*$/gm, ' ')
    .replace(/!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)/g, ' ')
    .replace(/\[([^\]\n]{0,300})\]\([^)\n]{0,1000}\)/g, '$1')
    .replace(/<\/?[a-z][^<>\n]{0,1000}>/gi, ' ')
    .replace(/^ {0,3}(?:#{1,6}|>|[-*+]) +/gm, '')
    .replace(/(?<=^|[\s("'])[*_`]{1,3}(?=\S)/gm, '')
    .replace(/(?<=\S)[*_`]{1,3}(?=\s|[.,;:!?)"']|$)/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return null;
  if (words.length <= most) return words;
  const cut = bounded(words, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${end > most / 2 ? cut.slice(0, end) : cut}…`;
}
