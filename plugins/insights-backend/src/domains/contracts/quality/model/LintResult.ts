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

/** What is told of a definition without rules. */
export interface CoverageResult {
  readonly parts: PartCounts;
  /** What operations say of themselves. */
  readonly operations: readonly OperationCoverage[];
}

/** A rule that ended with an error at some place. */
export interface RuleFailure {
  readonly ruleId: string;
  /** What the first of its errors says. */
  readonly cause: string;
}

/** A definition, looked at by a ruleset. */
export interface LintResult extends CoverageResult {
  /** Areas that the ruleset has rules of. */
  readonly areas: readonly QualityAreaId[];
  /** Those that find something. */
  readonly rules: readonly RuleResult[];
  /** What was looked at otherwise than it mostly is, in words. */
  readonly notes?: readonly string[];
  /** Rules that could not look everywhere; of the definition, or of the rule. */
  readonly failures?: readonly RuleFailure[];
  /** By rule and place; so many at most as are kept. */
  readonly findings: readonly LintFinding[];
}
