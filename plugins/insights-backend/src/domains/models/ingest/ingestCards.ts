import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import { digestOf } from '../../../platform/digest';
import { groupBy } from '../../../platform/groupBy';
import type { CheckedCard } from '../model/ingest/checkCards';
import {
  planCards,
  type CardPlace,
  type CardsPlan,
} from '../model/ingest/planCards';
import type { WrittenCard } from './DatabaseCardTexts';
import type { IngestTransaction } from './DatabaseIngestTransactions';
import { registryEvent } from './IngestContext';

/** All cards that a collector has of one model or version. */
export interface CardsOfPlace extends CardPlace {
  readonly cards: readonly CheckedCard[];
  /** The model or version, as a problem names it. */
  readonly item: string;
  /** Whether it was not known before: that it has cards is no event then. */
  readonly isNew: boolean;
  /** Whether texts that it brought before and does not bring now stay; false when left out. */
  readonly keepsOthers?: boolean;
}

/**
 * Replaces the texts that a collector brought of models and versions.
 *
 * @returns ids of models of which a text changed, and what could not be kept
 */
export async function ingestCards(
  transaction: IngestTransaction,
  places: readonly CardsOfPlace[],
  { collector, now }: { readonly collector: string; readonly now: string },
): Promise<{ changed: Set<string>; problems: CollectionProblem[] }> {
  const kept = await transaction.cards.find(
    [...new Set(places.map(({ modelId }) => modelId))],
    [...new Set(places.map(({ version }) => version))],
  );
  const keptOf = groupBy(kept, keyOf);
  const put: WrittenCard[] = [];
  const drop: string[] = [];
  const problems: CollectionProblem[] = [];
  const changed: CardsOfPlace[] = [];
  const toldAnew: CardsOfPlace[] = [];
  const digests = new Map(kept.map(({ id, digest }) => [id, digest]));
  for (const place of places) {
    const { modelId, version, cards, item, keepsOthers = false } = place;
    const plan = planCards(
      keptOf.get(keyOf(place)) ?? [],
      cards.map(card => ({ ...card, digest: digestOf(card.text) })),
      { collector, item, keepsOthers },
    );
    put.push(...plan.put.map(one => ({ modelId, version, ...one })));
    drop.push(...plan.drop);
    problems.push(...plan.problems);
    if (plan.put.length + plan.drop.length > 0) changed.push(place);
    if (saysOtherwise(plan, digests)) toldAnew.push(place);
  }
  await transaction.cards.drop(drop);
  await transaction.cards.write(put, collector);
  await transaction.addEvents(
    toldAnew
      .filter(({ isNew }) => !isNew)
      .map(({ modelId, version }) =>
        registryEvent(modelId, now, {
          kind: 'card-text-changed',
          version: version === '' ? undefined : version,
        }),
      ),
  );
  return { changed: new Set(changed.map(({ modelId }) => modelId)), problems };
}

/** Whether a text is another; that it is seen elsewhere, or since another time, is no event. */
function saysOtherwise(
  { put, drop }: CardsPlan,
  digests: ReadonlyMap<string, string>,
): boolean {
  return (
    drop.length > 0 ||
    put.some(({ id, card }) => digests.get(id ?? '') !== card.digest)
  );
}

function keyOf({ modelId, version }: CardPlace): string {
  return JSON.stringify([modelId, version]);
}
