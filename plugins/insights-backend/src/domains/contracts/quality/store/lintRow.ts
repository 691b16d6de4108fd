import type { ContractFormat } from '../../model/ContractFormat';
import type { KeptLint } from './KeptLint';

/** A row that a look may have been joined to; all null where there is none. */
export interface JoinedLintRow {
  readonly lint_id: string | null;
  readonly lint_digest: string;
  readonly ruleset_digest: string;
  readonly state: KeptLint['state'];
  readonly reason: string | null;
  readonly linted_at: string;
  readonly place_count: number;
  readonly lint_operation_count: number;
  readonly summary: string;
}

/** A snapshot with the look at it. */
export interface SnapshotLintRow extends JoinedLintRow {
  readonly snapshot_id: string;
  readonly ordinal: number;
  readonly seen_from: string;
  readonly declared_version: string | null;
  readonly format: ContractFormat;
  /** SQLite has no truth values. */
  readonly is_readable: boolean | number | null;
}

/** Columns of the look `l`. */
export const LINT_COLUMNS = [
  ...['l.id as lint_id', 'l.digest as lint_digest', 'l.ruleset_digest'],
  ...['l.state', 'l.reason', 'l.linted_at', 'l.place_count', 'l.summary'],
  'l.operation_count as lint_operation_count',
];

/** The look of a row; undefined where it has none. */
export function lintOf(row: JoinedLintRow): KeptLint | undefined {
  if (row.lint_id === null) return undefined;
  return {
    ...{ id: row.lint_id, digest: row.lint_digest, state: row.state },
    ...{ reason: row.reason, lintedAt: row.linted_at },
    rulesetDigest: row.ruleset_digest,
    placeCount: row.place_count,
    operationCount: row.lint_operation_count,
    summary: JSON.parse(row.summary),
  };
}
