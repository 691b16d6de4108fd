import type { components } from '@almanac/backstage-plugin-insights-common';
import { isCompared } from '../model/formats';
import type { SnapshotRow } from './snapshotRow';

type Schemas = components['schemas'];

/** A snapshot as the API shows it. */
export function presentSnapshot(
  row: SnapshotRow,
  waivedBreaking?: number,
): Schemas['ContractSnapshot'] {
  return {
    ...(waivedBreaking !== undefined && { waivedBreaking }),
    id: row.id,
    contractRef: row.entity_ref,
    ordinal: row.ordinal,
    digest: row.digest,
    bytes: row.bytes,
    format: row.format,
    isCompared: isCompared(row.format),
    source: row.source,
    seenFrom: row.seen_from,
    seenFromPrecision: isOfDay(row) ? 'day' : 'instant',
    seenTo: row.seen_to,
    publishedBy: row.published_by,
    revision: row.revision,
    note: row.note,
    isReadable: row.is_readable === null ? null : Boolean(row.is_readable),
    leadsOut: row.leads_out === null ? null : Boolean(row.leads_out),
    ...(row.try_again_at !== null && { tryAgainAt: row.try_again_at }),
    title: row.document_title,
    declaredVersion: row.declared_version,
    operationCount: row.operation_count,
    faults: row.faults === null ? [] : JSON.parse(row.faults),
    comparedWith: row.compared_with,
    changes: changesOf(row),
    ...(row.not_compared !== null && { notComparedReason: row.not_compared }),
  };
}

/** Midnight in UTC, and the order of those of one day in its milliseconds: releasedHistories knows no more of a release. */
const MIDNIGHT = /T00:00:00(\.\d{3})?Z$/;

/** Whether of one that was released the day alone is known: the hour that it has is none that anybody told. */
function isOfDay({ source, published_by, seen_from }: SnapshotRow): boolean {
  return (
    source === 'published' && published_by === null && MIDNIGHT.test(seen_from)
  );
}

function changesOf(row: SnapshotRow): Schemas['ContractChangeCounts'] | null {
  const { breaking_count, risky_count, safe_count } = row;
  return breaking_count === null || risky_count === null || safe_count === null
    ? null
    : { breaking: breaking_count, risky: risky_count, safe: safe_count };
}
