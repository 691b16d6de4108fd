import type { ContractFormat } from '../model/ContractFormat';
import type { NotCompared } from '../model/notCompared';
import type { SnapshotSource } from '../snapshots/Snapshot';

/** A row of the table `contract_snapshots`, with the length of its definition. */
export interface SnapshotRow {
  id: string;
  entity_ref: string;
  ordinal: number;
  digest: string;
  bytes: number;
  format: ContractFormat;
  source: SnapshotSource;
  seen_from: string;
  seen_to: string | null;
  published_by: string | null;
  revision: string | null;
  note: string | null;
  /** SQLite has no truth values. */
  is_readable: boolean | number | null;
  document_title: string | null;
  declared_version: string | null;
  operation_count: number | null;
  faults: string | null;
  compared_with: string | null;
  breaking_count: number | null;
  risky_count: number | null;
  safe_count: number | null;
  /** SQLite has no truth values. */
  leads_out: boolean | number | null;
  try_again_at: string | null;
  not_compared: NotCompared['reason'] | 'nothing-before' | null;
}

/** Its columns. */
export const SNAPSHOT_COLUMNS = [
  ...['id', 'entity_ref', 'ordinal', 'digest', 'format', 'source', 'seen_from'],
  ...['seen_to', 'published_by', 'revision', 'note', 'is_readable', 'faults'],
  ...['document_title', 'declared_version', 'operation_count'],
  ...['compared_with', 'breaking_count', 'risky_count', 'safe_count'],
  ...['leads_out', 'try_again_at', 'not_compared'],
].map(column => `contract_snapshots.${column}`);
