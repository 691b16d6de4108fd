import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Waiver } from '../../waivers';
import type { LintFinding } from '../model/LintFinding';
import type { OperationCoverage } from '../model/operationCoverage';
import type { QualityScore } from '../model/scoreQuality';
import { waiverOf } from '../model/waiveFindings';

type Schemas = components['schemas'];

/** A finding as the API shows it. */
export function presentFinding(
  finding: LintFinding,
  waivers: readonly Waiver[] = [],
): Schemas['ContractFinding'] {
  const waiver = waiverOf(waivers, finding);
  return {
    ...finding,
    waiver: waiver
      ? {
          ...{ id: waiver.id, reason: waiver.reason },
          ...{ expiresAt: waiver.expiresAt, createdBy: waiver.createdBy },
        }
      : null,
  };
}

/** What an operation says of itself, as the API shows it. */
export function presentCoverage({
  method,
  path,
  pointer,
  present,
  missing,
}: OperationCoverage): Schemas['ContractOperationCoverage'] {
  return {
    operation: { method, path },
    pointer,
    present: [...present],
    missing: [...missing],
  };
}

/** What areas and rules cost, as the API shows it. */
export function presentScore({
  areas,
  rules,
}: Pick<QualityScore, 'areas' | 'rules'>): Pick<
  Schemas['ContractQuality'],
  'areas' | 'rules' | 'counts' | 'waivedPlaces'
> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { rule } of rules) {
    counts[rule.severity] += rule.places - rule.waivedPlaces;
  }
  return {
    counts,
    waivedPlaces: rules.reduce((sum, { rule }) => sum + rule.waivedPlaces, 0),
    areas: areas.map(area => ({ ...area })),
    rules: rules.map(({ rule, touchedParts, parts, demerits, cost }) => ({
      ...{ ruleId: rule.ruleId, severity: rule.severity, area: rule.area },
      ...{ why: rule.why, fix: rule.fix, places: rule.places },
      documentationUrl: rule.documentationUrl,
      waivedPlaces: rule.waivedPlaces,
      ...{ touchedParts, parts, demerits, cost },
    })),
  };
}
