import { groupBy } from '../../../platform/groupBy';
import {
  aliasChanges,
  moverOf,
  type AliasChange,
} from '../model/ingest/planAliases';
import type { ModelAliasChange } from './DatabaseAliasRows';
import type { IngestTransaction } from './DatabaseIngestTransactions';
import { registryEvent, type IngestContext } from './IngestContext';

/** The aliases of one model, as its registry has them. */
export interface AliasesOfModel {
  readonly modelId: string;
  /** Version by alias. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Whether the model was not known before: nobody knows then when its aliases were moved. */
  readonly isNew: boolean;
}

/** Why the ledger begins as it does. */
const FIRST_SEEN = 'It was so when the registry was first read here.';

/**
 * Has versions hold the aliases that their registry says. A move that was not ours becomes an event and an entry of the
 * ledger; what a model came with is an entry alone, with which the ledger of that alias begins.
 *
 * @returns ids of models of which an alias changed
 */
export async function ingestAliases(
  transaction: IngestTransaction,
  models: readonly AliasesOfModel[],
  { now, readSince }: IngestContext,
): Promise<Set<string>> {
  const ids = models.map(({ modelId }) => modelId);
  const kept = groupBy(
    await transaction.aliases.of(ids),
    ({ modelId }) => modelId,
  );
  const changes = models.flatMap(({ modelId, aliases, isNew }) => {
    const before = (kept.get(modelId) ?? []).map(
      ({ alias, version }) => [alias, version] as const,
    );
    return aliasChanges(new Map(before), aliases).map(change => ({
      ...{ ...change, modelId, isNew },
    }));
  });
  if (changes.length === 0) return new Set();
  const known = changes.filter(({ isNew }) => !isNew);
  const ledger = await transaction.aliases.lastPromotions([
    ...new Set(known.map(({ modelId }) => modelId)),
  ]);
  const movers = new Map(
    known.map(change => [
      change as ModelAliasChange,
      moverOf(change, ledger.get(change.modelId)?.get(change.alias), readSince),
    ]),
  );
  const done = changes.filter(change => movers.get(change) !== 'outdated');
  const seen = known.filter(change => movers.get(change) === 'registry');
  await transaction.aliases.move(done, now);
  await transaction.aliases.observed(seen, now);
  await transaction.aliases.observed(
    changes.filter(({ isNew }) => isNew),
    now,
    FIRST_SEEN,
  );
  await transaction.addEvents(
    seen.map(change =>
      registryEvent(change.modelId, now, {
        kind: 'alias-moved',
        alias: change.alias,
        version: change.to ?? undefined,
        detail: moveInWords(change),
      }),
    ),
  );
  return new Set(done.map(({ modelId }) => modelId));
}

/** What happened to an alias, in words. */
export function moveInWords({ alias, from, to }: AliasChange): string {
  if (to === null) return `${alias} was taken from version ${from}.`;
  return from === null
    ? `${alias} was given to version ${to}.`
    : `${alias} was moved from version ${from} to ${to}.`;
}
