import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ErrorBudgetPolicy } from '../model/policy/ErrorBudgetPolicy';
import type { Handover } from './ActionsStore';
import type { KeptAction } from './KeptAction';

/**
 * Actions that are not closed whose owner or entity is another now. The owner that a rule names comes first. A service
 * that the catalog does not know may be one that it has not read yet, and a rule that is not here one that cannot be read
 * at present: what was known stays.
 *
 * @param summaries - how the SLOs of the actions stand; those of others stay as they are
 */
export function handedOver(
  live: readonly KeptAction[],
  policies: readonly ErrorBudgetPolicy[],
  summaries: readonly components['schemas']['SloSummary'][],
): Handover[] {
  const byName = new Map(summaries.map(one => [one.name, one]));
  return live.flatMap(action => {
    if (action.closedAtSeconds !== null) return [];
    const summary = byName.get(action.slo);
    const rule = policies
      .find(({ name }) => name === action.policy)
      ?.rules.find(({ name }) => name === action.rule);
    if (!summary || !rule) return [];
    const known = summary.entityRef === null ? action : summary;
    const owner = rule.owner ?? known.owner;
    const { entityRef } = known;
    return owner === action.owner && entityRef === action.entityRef
      ? []
      : [{ action, owner, entityRef }];
  });
}
