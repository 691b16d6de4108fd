import type { ContractFormat } from '../model/ContractFormat';

/** A row of the table `contracts`. */
export interface ContractRow {
  entity_ref: string;
  title: string;
  type: string;
  format: ContractFormat;
  owner: string | null;
  lifecycle: string | null;
  first_seen_at: string;
  gone_since: string | null;
  latest_id: string | null;
  current_id: string | null;
  snapshot_count: number;
  changed_at: string;
  breaking_at: string | null;
  open_breaking_at: string | null;
  consumer_count: number | null;
  attention: number;
  example_note: string | null;
  /** In hundredths. */
  quality_score: number | null;
  /** Look at a definition that the score is of. */
  quality_lint_id: string | null;
}

/** Its columns. */
export const CONTRACT_COLUMNS = [
  ...['entity_ref', 'title', 'type', 'format', 'owner', 'lifecycle'],
  ...['first_seen_at', 'gone_since', 'latest_id', 'current_id'],
  ...['snapshot_count', 'changed_at', 'breaking_at'],
  ...['open_breaking_at', 'consumer_count', 'attention', 'example_note'],
  ...['quality_score', 'quality_lint_id'],
].map(column => `contracts.${column}`);
