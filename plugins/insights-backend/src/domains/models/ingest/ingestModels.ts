import type { CheckedModel } from '../model/ingest/checkModel';
import { shownName } from '../model/ingest/nameFault';
import { planModel, type KeptModel } from '../model/ingest/planModel';
import type { IngestTransaction } from './DatabaseIngestTransactions';
import { ingestAliases } from './ingestAliases';
import { ingestCards } from './ingestCards';
import { registryEvent, type IngestContext } from './IngestContext';
import type { PortionOutcome } from './IngestTally';

/** A model that came, beside what is kept of it. */
interface MetModel {
  readonly came: CheckedModel;
  readonly kept: KeptModel;
  readonly isNew: boolean;
}

/** Keeps models with their aliases and cards; what did not change is not written. */
export async function ingestModels(
  transaction: IngestTransaction,
  context: IngestContext,
  models: readonly CheckedModel[],
): Promise<PortionOutcome> {
  const { now, registry } = context;
  const met = await meet(transaction, context, models);
  const changed = new Set(met.flatMap(one => (one.isNew ? one.kept.id : [])));
  const planned = met.map(one => ({
    ...one,
    plan: planModel(one.kept, one.came.fields, context),
  }));
  const current = planned.filter(({ plan }) => plan !== 'stale');
  for (const { kept, came, plan } of current) {
    if (plan !== 'changed') continue;
    await transaction.models.write(kept.id, came, context);
    changed.add(kept.id);
  }
  await transaction.models.seen(
    current.flatMap(({ plan, kept }) => (plan === 'seen' ? kept.id : [])),
    context.pass,
  );
  await transaction.addEvents(
    current.flatMap(({ kept, isNew }) => {
      if (isNew) return registryEvent(kept.id, now, { kind: 'first-seen' });
      if (kept.goneSince === null) return [];
      return registryEvent(kept.id, now, { kind: 'back' });
    }),
  );
  const moved = await ingestAliases(
    transaction,
    current.map(({ kept, came, isNew }) => ({
      ...{ modelId: kept.id, aliases: came.aliases, isNew },
    })),
    context,
  );
  const texts = await ingestCards(
    transaction,
    current.map(({ kept, came, isNew }) => ({
      ...{ modelId: kept.id, version: '', cards: came.cards, isNew },
      item: `the model ${shownName(came.name)}`,
    })),
    { collector: registry, now },
  );
  for (const id of [...moved, ...texts.changed]) changed.add(id);
  await transaction.models.changed(changed);
  return {
    changed,
    models: met.filter(({ kept }) => changed.has(kept.id)).length,
    unchanged: met.filter(({ kept }) => !changed.has(kept.id)).length,
    problems: texts.problems,
  };
}

/** Holds the models that are known, and adds the others. */
async function meet(
  { models: rows }: IngestTransaction,
  context: IngestContext,
  models: readonly CheckedModel[],
): Promise<MetModel[]> {
  const names = models.map(({ name }) => name);
  let kept = await rows.hold(context.registry, names);
  let added = new Set<string>();
  const missing = models.filter(({ name }) => !kept.has(name));
  if (missing.length > 0) {
    added = await rows.add(missing, context);
    kept = await rows.hold(context.registry, names);
  }
  return models.flatMap(came => {
    const one = kept.get(came.name);
    return one ? { came, kept: one, isNew: added.has(came.name) } : [];
  });
}
