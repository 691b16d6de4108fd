import type { CardFinding } from '../formats/CardFinding';
import { splitMarkdown } from '../formats/huggingFace/splitMarkdown';
import { MOST_TEXT, MOST_YAML } from '../formats/limits';
import { readCard, type CardText, type ReadCard } from '../formats/readCard';

const TOO_MUCH: CardFinding = {
  ruleId: 'size',
  severity: 'error',
  ...{ pointer: '', line: null, column: null },
  why: `holds, with the texts before it, more than the ${MOST_TEXT} characters, ${MOST_YAML} of them YAML, that are read of one card`,
  fix: 'Leave pictures out, or have fewer texts.',
};

/** A text that was read, with where it is. */
export interface ReadText extends ReadCard {
  readonly source: string;
}

/** Reads texts of one card in their order; those that are too much together with the ones before them are left out. */
export function readTexts(texts: readonly CardText[]): ReadText[] {
  let [characters, yaml] = [0, 0];
  return texts.map(one => {
    const { source } = one.provenance;
    const own = {
      characters: one.text.length,
      // Nobody looks into what is too long by itself.
      yaml:
        one.text.length > MOST_TEXT
          ? 0
          : splitMarkdown(one.text).yaml?.length ?? 0,
    };
    const isTooMuch =
      characters + own.characters > MOST_TEXT || yaml + own.yaml > MOST_YAML;
    // Alone it is told what is wrong with it.
    if (isTooMuch && own.characters <= MOST_TEXT && own.yaml <= MOST_YAML) {
      const format = one.format ?? 'hugging-face';
      return { source, format, card: null, findings: [TOO_MUCH] };
    }
    if (!isTooMuch) {
      characters += own.characters;
      yaml += own.yaml;
    }
    return { source, ...readCard(one) };
  });
}
