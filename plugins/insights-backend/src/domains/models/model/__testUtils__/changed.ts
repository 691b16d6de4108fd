import type { Card, CardContent } from '../card/Card';
import { contentOfCard } from '../card/contentOfCard';
import { sectionsOf } from '../card/sectionsOf';
import { BY_HAND } from './readAs';

/** A card of which some fields say something else; what is undefined is said no more. */
export function changed(
  card: Card,
  changes: {
    readonly [Section in keyof CardContent]?: {
      readonly [Name in keyof NonNullable<CardContent[Section]>]?:
        | NonNullable<CardContent[Section]>[Name]
        | undefined;
    };
  },
): Card {
  const content: Record<string, object | undefined> = {
    ...contentOfCard(card),
  };
  for (const [section, fields] of Object.entries(changes)) {
    content[section] = { ...content[section], ...fields };
  }
  // The changes name fields of the card.
  return { ...card, sections: sectionsOf(content as CardContent, BY_HAND) };
}
