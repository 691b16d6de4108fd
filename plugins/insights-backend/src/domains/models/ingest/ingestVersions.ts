import { randomUUID } from 'node:crypto';
import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import { digestOf } from '../../../platform/digest';
import { canonicalJson } from '../model/record/canonicalJson';
import type { CheckedVersion } from '../model/ingest/checkVersion';
import { ordinalOf } from '../model/ingest/ordinalOf';
import { shownName } from '../model/ingest/nameFault';
import type { KeptModel } from '../model/ingest/planModel';
import { planVersion, type KeptVersion } from '../model/ingest/planVersion';
import type { IngestTransaction } from './DatabaseIngestTransactions';
import type { WrittenVersion } from './DatabaseVersionRows';
import { ingestCards } from './ingestCards';
import { registryEvent, type IngestContext } from './IngestContext';
import type { PortionOutcome } from './IngestTally';

/** A version that came, beside what is kept of it. */
interface MetVersion {
  readonly came: CheckedVersion;
  readonly digest: string;
  readonly model: KeptModel;
  readonly kept: KeptVersion | undefined;
  readonly plan: ReturnType<typeof planVersion> | 'new';
}

/** Keeps versions with their cards; what did not change is not written. */
export async function ingestVersions(
  transaction: IngestTransaction,
  context: IngestContext,
  versions: readonly CheckedVersion[],
): Promise<PortionOutcome> {
  const { pass, now, registry } = context;
  const { met, problems } = await meet(transaction, context, versions);
  const current = met.filter(({ plan }) => plan !== 'stale');
  const written = current.filter(
    ({ plan }) => plan === 'new' || plan === 'changed',
  );
  await transaction.versions.write(
    written.map(one => writtenOf(one, now)),
    pass,
  );
  await transaction.versions.seen(
    current.flatMap(({ plan, kept }) =>
      plan === 'seen' && kept ? kept.id : [],
    ),
    pass,
  );
  await transaction.addEvents(written.flatMap(one => eventsOf(one, context)));
  const texts = await ingestCards(
    transaction,
    current.map(({ model, came, plan }) => ({
      ...{ modelId: model.id, version: came.version, cards: came.cards },
      isNew: plan === 'new',
      item: itemOf(came),
    })),
    { collector: registry, now },
  );
  const changed = new Set(written.map(({ model }) => model.id));
  for (const id of texts.changed) changed.add(id);
  await transaction.models.changed(changed);
  return {
    changed,
    modelVersions: written.length,
    unchanged: met.length - written.length,
    problems: [...problems, ...texts.problems],
  };
}

async function meet(
  transaction: IngestTransaction,
  { registry, pass }: IngestContext,
  versions: readonly CheckedVersion[],
): Promise<{ met: MetVersion[]; problems: CollectionProblem[] }> {
  const models = await transaction.models.hold(
    registry,
    versions.map(({ model }) => model),
  );
  const found = await transaction.versions.find(
    [...models.values()].map(({ id }) => id),
    [...new Set(versions.map(({ version }) => version))],
  );
  const keptOf = new Map(found.map(one => [keyOf(one), one]));
  const met: MetVersion[] = [];
  const problems: CollectionProblem[] = [];
  for (const came of versions) {
    const model = models.get(came.model);
    if (!model) {
      problems.push({
        item: itemOf(came),
        reason: 'The registry has brought no model of that name.',
        howToMend:
          'If the next run tells it again, the source brings versions before their models, or of models that it leaves out.',
      });
      continue;
    }
    const { version } = came;
    const digest = digestOfVersion(came);
    const kept = keptOf.get(keyOf({ modelId: model.id, version }));
    const { updatedAt } = came;
    const plan = kept ? planVersion(kept, { digest, updatedAt }, pass) : 'new';
    met.push({ came, digest, model, kept, plan });
  }
  return { met, problems };
}

function digestOfVersion({
  createdAt,
  status,
  record,
}: CheckedVersion): string {
  return digestOf(canonicalJson({ createdAt, status }), record);
}

function writtenOf(
  { came, digest, model, kept }: MetVersion,
  now: string,
): WrittenVersion {
  const { version, createdAt, updatedAt, status, record } = came;
  return {
    ...{ version, createdAt, updatedAt, status, record, digest },
    id: kept?.id ?? randomUUID(),
    modelId: model.id,
    ordinal: came.ordinal ?? kept?.ordinal ?? ordinalOf(version, now),
  };
}

/** That the registry touched a version is none, nor are the versions that a model came with. */
function eventsOf(
  { came, digest, model, kept }: MetVersion,
  { now, pass }: IngestContext,
) {
  const { version } = came;
  const tell = (kind: 'version-added' | 'version-changed' | 'version-back') =>
    registryEvent(model.id, now, { kind, version });
  if (!kept) return model.firstPass === pass ? [] : [tell('version-added')];
  return [
    ...(kept.goneSince === null ? [] : [tell('version-back')]),
    ...(kept.digest === digest ? [] : [tell('version-changed')]),
  ];
}

function itemOf({ model, version }: CheckedVersion): string {
  return `version ${shownName(version)} of the model ${shownName(model)}`;
}

function keyOf({ modelId, version }: Pick<KeptVersion, 'modelId' | 'version'>) {
  return JSON.stringify([modelId, version]);
}
