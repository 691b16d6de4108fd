const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader sees as single characters: an emoji, a letter with its accents. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
