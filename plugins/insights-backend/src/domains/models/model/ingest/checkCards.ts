import type { CollectedCard } from '@almanac/backstage-plugin-insights-node';
import { CARD_FORMATS } from '../card/Card';
import { MOST_TEXT } from '../formats/limits';
import { instantOf, keepableText, linkOf } from './checkFields';
import type { Findings } from './Findings';
import { LONGEST_CARD_SOURCE, MOST_CARDS } from './limits';
import { shownName } from './nameFault';

/** A card that can be kept. */
export interface CheckedCard {
  readonly source: string;
  readonly format: CollectedCard['format'];
  readonly text: string;
  readonly by: CollectedCard['by'];
  readonly at: string | null;
  readonly link: string | null;
}

/**
 * The cards of a model or version that can be kept, each source once. Whether a text is a card is for its readers to say.
 *
 * @param item - what they are of, as a problem names it
 */
export function checkCards(
  cards: readonly CollectedCard[] | undefined,
  item: string,
  findings: Findings,
): CheckedCard[] {
  const checked = new Map<string, CheckedCard>();
  for (const card of cards ?? []) {
    const fault = cardFault(card, checked);
    if (fault) {
      findings.tell(
        `card ${shownName(card.source)} of ${item}`,
        fault,
        'Mend it where it is written; it is read again.',
      );
      continue;
    }
    checked.set(card.source, {
      source: card.source,
      format: card.format,
      text: keepableText(card.text),
      by: card.by,
      at: instantOf(card.at),
      link: linkOf(card.link),
    });
  }
  return [...checked.values()];
}

function cardFault(
  { source, text, format }: CollectedCard,
  checked: ReadonlyMap<string, unknown>,
): string | undefined {
  if (source === '' || /[\p{Cc}\p{Cs}]/u.test(source)) {
    return 'Its source has no name that can be kept.';
  }
  if (source.length > LONGEST_CARD_SOURCE) {
    return `Its source is named with ${source.length} characters; at most ${LONGEST_CARD_SOURCE} are kept.`;
  }
  if (!CARD_FORMATS.includes(format)) return 'Nobody knows its format.';
  if (text.length > MOST_TEXT) {
    return `It has ${text.length} characters; at most ${MOST_TEXT} are read.`;
  }
  if (checked.has(source)) return 'There is another card of that source.';
  return checked.size >= MOST_CARDS
    ? `There are more than ${MOST_CARDS} cards.`
    : undefined;
}
