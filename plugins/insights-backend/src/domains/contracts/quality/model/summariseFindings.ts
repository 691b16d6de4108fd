import type { ContractFormat } from '../../model/ContractFormat';
import { partAt, type PartSort } from './documentParts';
import { stepsOf } from './jsonPointer';
import type { LintFinding } from './LintFinding';

/** Places of one rule, and of all of them, that are kept: nobody reads more, and all are counted. */
const MOST_OF_RULE = 100;
const MOST_OF_ALL = 2_000;

/** Places of one rule. */
export interface FindingsOfRule {
  readonly ruleId: string;
  readonly findings: readonly LintFinding[];
  readonly touched: Partial<Readonly<Record<PartSort, number>>>;
}

/** Findings by rule, with the parts of the definition that each touches. */
export function summariseFindings(
  findings: readonly LintFinding[],
  format: ContractFormat,
): FindingsOfRule[] {
  const byRule = new Map<string, LintFinding[]>();
  for (const finding of findings) {
    const ofRule = byRule.get(finding.ruleId);
    if (ofRule) ofRule.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  return [...byRule]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([ruleId, ofRule]) => ({
      ...{ ruleId, findings: ofRule },
      touched: touchedBy(ofRule, format),
    }));
}

/** How many parts of each sort some findings are in. */
export function touchedBy(
  findings: readonly Pick<LintFinding, 'pointer'>[],
  format: ContractFormat,
): Partial<Record<PartSort, number>> {
  const keys = new Map<PartSort, Set<string>>();
  for (const { pointer } of findings) {
    const { sort, key } = partAt(stepsOf(pointer), format);
    const known = keys.get(sort) ?? new Set();
    keys.set(sort, known.add(key));
  }
  return Object.fromEntries(
    [...keys].map(([sort, known]) => [sort, known.size]),
  );
}

/** The findings that are kept of each rule, in the order of the rules. */
export function keptFindings(rules: readonly FindingsOfRule[]): LintFinding[] {
  return rules
    .flatMap(({ findings }) => findings.slice(0, MOST_OF_RULE))
    .slice(0, MOST_OF_ALL);
}
