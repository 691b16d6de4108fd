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
    seenTo: row.seen_to,
    publishedBy: row.published_by,
    revision: row.revision,
    note: row.note,
    isReadable: row.is_readable === null ? null : Boolean(row.is_readable),
    title: row.document_title,
    declaredVersion: row.declared_version,
    operationCount: row.operation_count,
    faults: row.faults === null ? [] : JSON.parse(row.faults),
    comparedWith: row.compared_with,
    changes: changesOf(row),
  };
}

function changesOf(row: SnapshotRow): Schemas['ContractChangeCounts'] | null {
  const { breaking_count, risky_count, safe_count } = row;
  return breaking_count === null || risky_count === null || safe_count === null
    ? null
    : { breaking: breaking_count, risky: risky_count, safe: safe_count };
}
