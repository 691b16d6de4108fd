import type { LintFinding, LintSeverity } from '../model/LintFinding';
import {
  ASPECTS,
  type Aspect,
  type OperationCoverage,
} from '../model/operationCoverage';
import { ASPECT_COLUMNS } from './ASPECT_COLUMNS';

/** A row of the table `contract_findings`. */
export interface FindingRow {
  readonly lint_id: string;
  readonly ordinal: number;
  readonly rule_id: string;
  readonly severity: LintSeverity;
  readonly operation: string | null;
  readonly message: string;
  readonly pointer: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** A row of the table `contract_coverage`. */
export type CoverageRow = {
  readonly ordinal: number;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
} & Readonly<Record<string, unknown>>;

/** What a rule finds at one place. */
export function findingOf(row: FindingRow): LintFinding {
  const space = row.operation?.indexOf(' ') ?? -1;
  return {
    ...{ ruleId: row.rule_id, severity: row.severity, message: row.message },
    operation:
      row.operation === null
        ? null
        : {
            method: row.operation.slice(0, space),
            path: row.operation.slice(space + 1),
          },
    ...{ pointer: row.pointer, line: row.line, column: row.column },
  };
}

/** What one operation says of itself. */
export function coverageOf(row: CoverageRow): OperationCoverage {
  const { method, path, pointer } = row;
  const says = (aspect: Aspect) => row[ASPECT_COLUMNS[aspect]];
  return {
    ...{ method, path, pointer },
    present: ASPECTS.filter(aspect => Boolean(says(aspect))),
    // SQLite has no truth values.
    missing: ASPECTS.filter(aspect => says(aspect) !== null && !says(aspect)),
  };
}
