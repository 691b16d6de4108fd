import { CARD_FORMATS, type Card, type CardSections } from '../card/Card';
import type { Field, Stated } from '../card/Statement';
import { fieldsOf } from '../card/statementsOf';
import { byPrecedence } from './precedence';

/**
 * One card of several: each field has the weightiest statement, and keeps the others.
 *
 * @param cards - in the order in which they count where nothing else tells them apart
 */
export function composeCards(cards: readonly Card[]): Card {
  const statements = new Map<string, Stated<unknown>[]>();
  const places = new Map<string, { section: string; name: string }>();
  for (const { sections } of cards) {
    for (const { section, name, pointer, statement } of fieldsOf(sections)) {
      const { others, ...own } = statement;
      const all = statements.get(pointer) ?? [];
      statements.set(pointer, [...all, own, ...others]);
      places.set(pointer, { section, name });
    }
  }
  const sections: Record<string, Record<string, Field<unknown>>> = {};
  for (const [pointer, { section, name }] of places) {
    const [first, ...others] = [...(statements.get(pointer) ?? [])].sort(
      (left, right) => byPrecedence(left, right, pointer),
    );
    sections[section] = { ...sections[section], [name]: { ...first, others } };
  }
  return {
    // Sections and fields are those of the cards, so their values are, too.
    sections: sections as CardSections,
    originals: Object.fromEntries(
      CARD_FORMATS.flatMap(format => {
        const texts = cards.flatMap(({ originals }) => originals[format] ?? []);
        return texts.length === 0 ? [] : [[format, texts]];
      }),
    ),
  };
}
