import type {
  CollectedMarker,
  CollectedTopic,
} from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import { upsertRows } from '../../platform/upsertRows';
import type { Digested } from './IngestStore';
import { inPortions } from '../../platform/inPortions';
import { searchText, sortTitle } from './model/searchText';
import type { KeptSignal } from './model/Signal';

/** Digest by id, of the rows of a query that have one of the ids. */
export async function readDigests(
  query: Knex.QueryBuilder,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const portion of inPortions(ids)) {
    const rows: { id: string; digest: string }[] = await query
      .clone()
      .whereIn('id', portion)
      .select('id', 'digest');
    for (const { id, digest } of rows) digests.set(id, digest);
  }
  return digests;
}

export async function writeSignals(
  trx: Knex.Transaction,
  signals: readonly Digested<KeptSignal>[],
): Promise<void> {
  await upsertRows(trx, {
    table: 'signals',
    columns: [
      'id',
      'collector_id',
      'title',
      'description',
      'unit',
      'step',
      'kind',
      'aggregation',
      'higher_is',
      'dimensions',
      'definition_version',
      'note',
      'source',
      'retention_periods',
      'digest',
    ],
    key: ['id'],
    rows: signals.map(({ item, digest }) => [
      item.id,
      item.collectorId,
      item.title,
      item.description,
      item.unit,
      item.step,
      item.kind,
      item.aggregation,
      item.higherIs,
      JSON.stringify(item.dimensions),
      item.definitionVersion,
      item.note ?? null,
      item.source ?? null,
      item.retentionPeriods ?? null,
      digest,
    ]),
  });
}

export async function writeTopics(
  trx: Knex.Transaction,
  collectorId: string,
  topics: readonly Digested<CollectedTopic>[],
): Promise<void> {
  await upsertRows(trx, {
    table: 'topics',
    columns: [
      'id',
      'collector_id',
      'title',
      'sort_title',
      'search_text',
      'description',
      'aliases',
      'links',
      'entity_ref',
      'digest',
    ],
    key: ['id'],
    rows: topics.map(({ item, digest }) => [
      item.id,
      collectorId,
      item.title,
      sortTitle(item),
      searchText(item),
      item.description,
      JSON.stringify(item.aliases),
      JSON.stringify(item.links),
      item.entityRef ?? null,
      digest,
    ]),
  });
  for (const portion of inPortions(topics)) {
    await trx('topic_tags')
      .whereIn(
        'topic_id',
        portion.map(({ item }) => item.id),
      )
      .delete();
  }
  await upsertRows(trx, {
    table: 'topic_tags',
    columns: ['topic_id', 'tag', 'sort_title'],
    key: ['topic_id', 'tag'],
    rows: topics.flatMap(({ item }) =>
      [...new Set(item.tags)].map(tag => [item.id, tag, sortTitle(item)]),
    ),
  });
}

export async function writeMarkers(
  trx: Knex.Transaction,
  collectorId: string,
  markers: readonly Digested<CollectedMarker>[],
): Promise<void> {
  await upsertRows(trx, {
    table: 'markers',
    columns: [
      'collector_id',
      'id',
      'at',
      'kind',
      'title',
      'url',
      'topic_id',
      'member',
      'entity_ref',
      'ends_at',
      'digest',
    ],
    key: ['collector_id', 'id'],
    rows: markers.map(({ item, digest }) => [
      collectorId,
      item.id,
      item.at,
      item.kind,
      item.title,
      item.url ?? null,
      item.topicId ?? null,
      item.member ?? null,
      item.entityRef ?? null,
      item.endsAt ?? null,
      digest,
    ]),
  });
}
