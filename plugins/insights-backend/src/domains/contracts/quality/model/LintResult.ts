import type { LintFinding, LintSeverity } from './LintFinding';
import type { OperationCoverage } from './operationCoverage';
import type { PartCounts, PartSort } from './documentParts';
import type { QualityAreaId } from './QualityArea';

/** What one rule finds in a definition. */
export interface RuleResult {
  readonly ruleId: string;
  readonly severity: LintSeverity;
  readonly area: QualityAreaId;
  /** What it asks, and why. */
  readonly why: string;
  readonly fix: string | null;
  readonly documentationUrl: string | null;
  /** In how many places. */
  readonly places: number;
  /** In how many parts of each sort. */
  readonly touched: Partial<Readonly<Record<PartSort, number>>>;
}

/** A definition, looked at by a ruleset. */
export interface LintResult {
  /** Areas that the ruleset has rules of. */
  readonly areas: readonly QualityAreaId[];
  readonly parts: PartCounts;
  /** Those that find something. */
  readonly rules: readonly RuleResult[];
  /** By rule and place; so many at most as are kept. */
  readonly findings: readonly LintFinding[];
  readonly operations: readonly OperationCoverage[];
}
