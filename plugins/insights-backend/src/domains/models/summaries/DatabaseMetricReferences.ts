import type { Knex } from 'knex';
import type { FrozenCard } from '../lifecycle/FrozenCard';
import type { MetricReferences } from '../model/summary/ModelSummary';
import type { VersionRecord } from '../model/record/VersionRecord';
import type { JudgedVersion } from '../model/verdict';

/** What the metrics of a version of a model are held against: the version before it, and its frozen card. */
export async function referencesOf(
  knex: Knex,
  modelId: string,
  judged: JudgedVersion,
): Promise<MetricReferences> {
  const [before, frozen] = await Promise.all([
    versionBeforeQuery(knex, modelId, judged.version),
    judged.alias === null
      ? undefined
      : frozenCardQuery(knex, modelId, { ...judged, alias: judged.alias }),
  ]);
  return {
    before: before
      ? { version: before.version, ...measuredOf(before.record) }
      : null,
    frozen: frozen ? measuredOf(frozen.content).metrics : null,
  };
}

type Measured = Pick<VersionRecord | FrozenCard, 'metrics' | 'datasets'>;

function measuredOf(json: string): Measured {
  const { metrics, datasets }: Measured = JSON.parse(json);
  return { metrics, datasets };
}

/** The version before another, of those of the model that are not gone. */
export function versionBeforeQuery(
  knex: Knex,
  modelId: string,
  version: string,
): Knex.QueryBuilder<object, { version: string; record: string } | undefined> {
  const own = knex('model_versions as own')
    .select('own.ordinal', 'own.id')
    .where({ 'own.model_id': modelId, 'own.version': version });
  return knex('model_versions')
    .where({ model_id: modelId })
    .whereNull('gone_since')
    .whereRaw('(ordinal, id) < ?', [own])
    .orderBy([
      { column: 'ordinal', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .first('version', 'record');
}

/** The card that was frozen when a version was last given an alias. */
export function frozenCardQuery(
  knex: Knex,
  modelId: string,
  { version, alias }: JudgedVersion & { readonly alias: string },
): Knex.QueryBuilder<object, { content: string } | undefined> {
  return knex('model_promotions')
    .join(
      'model_frozen_cards',
      'model_frozen_cards.digest',
      'model_promotions.card_digest',
    )
    .where({ model_id: modelId, alias, to_version: version })
    .whereIn('state', ['applied', 'observed'])
    .orderBy([
      { column: 'requested_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .first('content');
}
