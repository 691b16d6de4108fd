import type { ContractFormat } from '../../model/ContractFormat';
import { waiverFor, type Waiver } from '../../waivers';
import { PART_SORTS } from './documentParts';
import type { LintFinding } from './LintFinding';
import type { RuleResult } from './LintResult';
import { touchedBy } from './summariseFindings';

/** What a rule finds, without what is waived. */
export interface WaivedRule extends RuleResult {
  /** Of its places, how many a waiver holds for. */
  readonly waivedPlaces: number;
}

/** The waiver that holds for a finding; undefined where none does. */
export function waiverOf(
  waivers: readonly Waiver[],
  { ruleId, pointer }: Pick<LintFinding, 'ruleId' | 'pointer'>,
): Waiver | undefined {
  return waiverFor(waivers, {
    ...{ subject: 'quality', ruleId, pointers: [pointer] },
  });
}

/**
 * What rules find, without what is waived.
 *
 * @param findings - at least those that are kept of the rules that a waiver names places of
 */
export function waiveFindings(
  rules: readonly RuleResult[],
  findings: readonly Pick<LintFinding, 'ruleId' | 'pointer'>[],
  waivers: readonly Waiver[],
  format: ContractFormat,
): WaivedRule[] {
  return rules.map(rule => {
    const { ruleId } = rule;
    const isWaivedWherever = waiverFor(waivers, {
      ...{ subject: 'quality', ruleId, pointers: [] },
    });
    if (isWaivedWherever) {
      return { ...rule, touched: {}, waivedPlaces: rule.places };
    }
    const kept = findings.filter(finding => finding.ruleId === ruleId);
    const left = kept.filter(finding => !waiverOf(waivers, finding));
    const waivedPlaces = kept.length - left.length;
    if (waivedPlaces === 0) return { ...rule, waivedPlaces };
    const [before, after] = [kept, left].map(some => touchedBy(some, format));
    return {
      ...{ ...rule, waivedPlaces },
      touched: Object.fromEntries(
        PART_SORTS.map(sort => [
          sort,
          (rule.touched[sort] ?? 0) -
            ((before[sort] ?? 0) - (after[sort] ?? 0)),
        ]),
      ),
    };
  });
}
