import { groupBy } from '../../../platform/groupBy';
import type { ForeignCards } from '../ingest';
import type { ModelKey } from '../model/record/ModelKey';
import type { CardToBring, ForeignToBring } from './CardToBring';
import type { KeptText, KeptTexts } from './KeptTexts';
import { withTexts } from './withTexts';

/** Cards of models of other registries as they are taken: of a model whose cards are kept as they are, no text is read. */
export async function foreignCardsOf(
  foreign: readonly ForeignToBring[],
  found: readonly KeptText[],
  kept: Pick<KeptTexts, 'textsOf'>,
): Promise<ForeignCards[]> {
  const keptOf = groupBy(found, keyOf);
  const isKept = foreign.map(({ cards, ...model }) =>
    isSame(cards, keptOf.get(keyOf(model)) ?? []),
  );
  const texts = await withTexts(
    foreign.map(({ cards }, index) => (isKept[index] ? [] : cards)),
    kept,
  );
  return foreign.map((model, index) => ({
    ...model,
    cards: texts[index],
    keepsOthers: model.keepsOthers || isKept[index],
  }));
}

function keyOf({ registry, name }: ModelKey): string {
  return JSON.stringify([registry, name]);
}

function isSame(
  cards: readonly CardToBring[],
  kept: readonly KeptText[],
): boolean {
  const bySource = new Map(kept.map(one => [one.source, one]));
  return (
    cards.length === kept.length &&
    cards.every(({ source, digest, format, at, link = null }) => {
      const one = bySource.get(source);
      return (
        one?.digest === digest &&
        one.format === format &&
        one.at === at &&
        one.link === link
      );
    })
  );
}
