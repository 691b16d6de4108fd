import { groupBy } from '../../../platform/groupBy';
import { checkCards } from '../model/ingest/checkCards';
import { Findings } from '../model/ingest/Findings';
import { shownName } from '../model/ingest/nameFault';
import type { IngestTransaction } from './DatabaseIngestTransactions';
import { ingestCards, type CardsOfPlace } from './ingestCards';
import type { PortionOutcome } from './IngestTally';
import type { ForeignCards } from './RegistryIngest';

/** Replaces the cards that a collector brought of models of other registries. */
export async function ingestForeignCards(
  transaction: IngestTransaction,
  { collectorId, now }: { readonly collectorId: string; readonly now: string },
  cards: readonly ForeignCards[],
): Promise<PortionOutcome> {
  const findings = new Findings();
  const places = new Map<string, CardsOfPlace>();
  const byRegistry = groupBy(cards, ({ registry }) => registry);
  for (const registry of [...byRegistry.keys()].sort()) {
    const ofRegistry = byRegistry.get(registry) ?? [];
    const models = await transaction.models.hold(
      registry,
      ofRegistry.map(({ name }) => name),
    );
    for (const {
      name,
      version = '',
      cards: texts,
      keepsOthers,
    } of ofRegistry) {
      const model = models.get(name);
      const item = `the model ${shownName(name)} of ${registry}`;
      if (!model) {
        findings.tell(
          `card of ${item}`,
          'Nobody knows a model of that name.',
          'Mend the name, or wait until its registry was read.',
        );
        continue;
      }
      const key = JSON.stringify([model.id, version]);
      const known = places.get(key);
      places.set(key, {
        ...{ modelId: model.id, version, item, isNew: false },
        keepsOthers: keepsOthers || known?.keepsOthers,
        cards: [...(known?.cards ?? []), ...checkCards(texts, item, findings)],
      });
    }
  }
  for (const { modelId, version } of await transaction.cards.foreignOf(
    collectorId,
  )) {
    const key = JSON.stringify([modelId, version]);
    if (places.has(key)) continue;
    places.set(key, { modelId, version, cards: [], item: '', isNew: false });
  }
  const { changed, problems } = await ingestCards(
    transaction,
    [...places.values()],
    { collector: collectorId, now },
  );
  await transaction.models.changed(changed);
  return { changed, problems: [...findings.problems, ...problems] };
}
