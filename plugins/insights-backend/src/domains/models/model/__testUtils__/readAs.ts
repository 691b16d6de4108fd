import type { Card, CardFormatId } from '../card/Card';
import type { Provenance } from '../card/Statement';
import { readCard } from '../formats/readCard';

/** Of whoever wrote a text by hand. */
export const BY_HAND: Provenance = {
  source: 'README.md',
  by: 'human',
  at: null,
  link: null,
};

/** The card of a text that is right. */
export function readAs(
  format: CardFormatId,
  text: string,
  provenance: Provenance = BY_HAND,
): Card {
  const { card, findings } = readCard({ text, format, provenance });
  if (!card) throw new Error(JSON.stringify(findings));
  return card;
}
