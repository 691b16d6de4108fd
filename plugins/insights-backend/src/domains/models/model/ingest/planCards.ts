import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import type { CheckedCard } from './checkCards';
import { shownName } from './nameFault';

/** Names a model or a version of it; an empty version stands for the model as a whole. */
export interface CardPlace {
  readonly modelId: string;
  readonly version: string;
}

/** A card text as it is kept, without its text. */
export interface KeptCard extends CardPlace, Omit<CheckedCard, 'text'> {
  readonly id: string;
  readonly digest: string;
  readonly fromCollector: string;
}

/** A card text that came. */
export interface DigestedCard extends CheckedCard {
  readonly digest: string;
}

/** What is to be done with the card texts of one model or version. */
export interface CardsPlan {
  /** To be written; `id` of the one that is replaced. */
  readonly put: readonly {
    readonly card: DigestedCard;
    readonly id?: string;
  }[];
  /** Ids of those to be dropped. */
  readonly drop: readonly string[];
  readonly problems: readonly CollectionProblem[];
}

/** Who brings card texts, and of what. */
export interface CardsBringer {
  readonly collector: string;
  /** The model or version, as a problem names it. */
  readonly item: string;
  /** Whether texts that it brought before and does not bring now stay. */
  readonly keepsOthers: boolean;
}

/**
 * Plans how the texts that a collector brings of one model or version replace those that it brought before. Texts of other
 * collectors stay; a source that two of them claim is left to who came first.
 *
 * @param kept - every text of the model or version
 */
export function planCards(
  kept: readonly KeptCard[],
  cards: readonly DigestedCard[],
  { collector, item, keepsOthers }: CardsBringer,
): CardsPlan {
  const bySource = new Map(kept.map(card => [card.source, card]));
  const put: CardsPlan['put'][number][] = [];
  const problems: CollectionProblem[] = [];
  for (const card of cards) {
    const before = bySource.get(card.source);
    if (before && before.fromCollector !== collector) {
      problems.push({
        item: `card ${shownName(card.source)} of ${item}`,
        reason: `${before.fromCollector} brought a card of the same source, which stays.`,
        howToMend: 'Let one of the two name its source otherwise.',
      });
    } else if (!before || !isSame(before, card)) {
      put.push({ card, id: before?.id });
    }
  }
  const sources = new Set(cards.map(({ source }) => source));
  const drop = kept
    .filter(
      ({ fromCollector, source }) =>
        !keepsOthers && fromCollector === collector && !sources.has(source),
    )
    .map(({ id }) => id);
  return { put, drop, problems };
}

function isSame(kept: KeptCard, card: DigestedCard): boolean {
  return (
    kept.digest === card.digest &&
    kept.format === card.format &&
    kept.by === card.by &&
    kept.at === card.at &&
    kept.link === card.link
  );
}
