import type { CollectedCard } from '@almanac/backstage-plugin-insights-node';
import type { CardToBring } from './CardToBring';
import type { KeptTexts } from './KeptTexts';

/**
 * Cards of some models with their texts: those that are held, and those that are kept already.
 *
 * @returns for each list of cards that list, in the same order
 * @throws Error where a text that was kept is gone since; then it is read anew
 */
export async function withTexts(
  lists: readonly (readonly CardToBring[])[],
  kept: Pick<KeptTexts, 'textsOf'>,
): Promise<CollectedCard[][]> {
  const wanted = lists
    .flat()
    .flatMap(({ digest, text }) => (text === undefined ? digest : []));
  const texts =
    wanted.length === 0
      ? new Map<string, string>()
      : await kept.textsOf([...new Set(wanted)]);
  return lists.map(cards =>
    cards.map(({ digest, text = texts.get(digest), ...card }) => {
      if (text !== undefined) return { ...card, text };
      throw new Error(
        `The text of ${card.source} was taken away meanwhile; it is read anew`,
      );
    }),
  );
}
