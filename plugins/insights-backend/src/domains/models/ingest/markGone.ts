import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import { shownName } from '../model/ingest/nameFault';
import type { KeptModel } from '../model/ingest/planModel';
import type { KeptVersion } from '../model/ingest/planVersion';
import type { ModelLoss } from '../warnings';
import type { IngestTransaction } from './DatabaseIngestTransactions';
import { registryEvent, type IngestContext } from './IngestContext';
import type { PortionOutcome } from './IngestTally';

/** How long an alias that was taken away still counts as held: three days. */
const HELD_MILLISECONDS = 3 * 86_400_000;

/**
 * Marks as gone those versions of models that a pass did not see, now that it has brought all of them. What a later pass saw
 * is not gone. An alias that names an unknown version is kept as the registry has it, and told.
 */
export async function markVersionsGone(
  transaction: IngestTransaction,
  { registry, pass, now }: IngestContext,
  names: readonly string[],
): Promise<PortionOutcome> {
  const models = await transaction.models.hold(registry, names);
  const ids = [...models.values()].map(({ id }) => id);
  const gone = (await transaction.versions.notSeen(ids, pass)).filter(
    ({ seenPass }) => seenPass < pass,
  );
  await transaction.versions.gone(
    gone.map(({ id }) => id),
    now,
  );
  await transaction.addEvents(
    gone.map(({ modelId, version }) =>
      registryEvent(modelId, now, { kind: 'version-gone', version }),
    ),
  );
  await transaction.addLosses(await lossesOf(transaction, gone, now));
  const changed = new Set(gone.map(({ modelId }) => modelId));
  await transaction.models.changed(changed);
  return {
    changed,
    problems: await danglingAliases(transaction, [...models.values()]),
  };
}

/**
 * Of versions that hold an alias, or held it until some days ago: a registry that deletes a version takes its aliases away,
 * and the run that saw that may have been cut off before it saw the rest.
 */
async function lossesOf(
  transaction: IngestTransaction,
  gone: readonly KeptVersion[],
  now: string,
): Promise<ModelLoss[]> {
  const ids = [...new Set(gone.map(({ modelId }) => modelId))];
  const since = new Date(Date.parse(now) - HELD_MILLISECONDS).toISOString();
  const held = await transaction.aliases.heldSince(ids, since);
  return gone.flatMap(({ modelId, version }) => {
    const aliases = held
      .filter(one => one.modelId === modelId && one.version === version)
      .map(({ alias }) => alias);
    return aliases.length > 0 ? [{ modelId, version, aliases, at: now }] : [];
  });
}

async function danglingAliases(
  transaction: IngestTransaction,
  models: readonly KeptModel[],
): Promise<CollectionProblem[]> {
  const nameOf = new Map(models.map(({ id, name }) => [id, name]));
  const dangling = await transaction.aliases.dangling([...nameOf.keys()]);
  return dangling.map(({ modelId, alias, version }) => ({
    item: `alias ${shownName(alias)} of the model ${shownName(
      nameOf.get(modelId),
    )}`,
    reason: `It names the version ${shownName(
      version,
    )}, which the registry does not have.`,
    howToMend: 'Move it to a version that is there, or take it away.',
  }));
}

/** Models that are marked in one transaction. */
const AT_ONCE = 200;

/**
 * Marks as gone the next of those models that a pass did not see, now that it has brought all of them.
 *
 * @param after - name behind which it goes on; empty to begin
 * @returns what became of them, and the name to go on behind; undefined at the end
 */
export async function markModelsGone(
  transaction: IngestTransaction,
  { registry, pass, now }: IngestContext,
  after: string,
): Promise<{ outcome: PortionOutcome; next: string | undefined }> {
  const notSeen = await transaction.models.notSeen(
    registry,
    pass,
    after,
    AT_ONCE,
  );
  const gone = notSeen.filter(({ seenPass }) => seenPass < pass);
  const ids = gone.map(({ id }) => id);
  await transaction.models.gone(ids, now);
  await transaction.addEvents(
    ids.map(id => registryEvent(id, now, { kind: 'gone' })),
  );
  await transaction.addLosses(
    ids.map(modelId => ({ modelId, version: null, aliases: [], at: now })),
  );
  await transaction.models.changed(ids);
  return {
    outcome: { changed: ids },
    next: notSeen.length < AT_ONCE ? undefined : notSeen.at(-1)?.name,
  };
}
