/** Stands for a character that cannot be set. */
export const UNSET = '▢';

/** Written from right to left, in order and shapes that the pages are not laid out for. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Only tells how its neighbours are drawn. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const PLAIN = /^[\x20-\x7e\s]*$/;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text with {@link UNSET} for each character, as people count them, that a font has no glyphs for. */
export function settable(
  text: string,
  hasGlyph: (codePoint: number) => boolean,
): string {
  if (PLAIN.test(text)) return text;
  const canSet = (point: string) =>
    /\s/.test(point) ||
    (!RIGHT_TO_LEFT.test(point) && hasGlyph(point.codePointAt(0) ?? 0));
  return Array.from(characters.segment(text), ({ segment }) => {
    const visible = segment.replace(INVISIBLE, '');
    return [...visible].every(canSet) ? visible : UNSET;
  }).join('');
}
