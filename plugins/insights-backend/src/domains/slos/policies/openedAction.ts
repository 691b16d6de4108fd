import type { components } from '@almanac/backstage-plugin-insights-common';
import type {
  ErrorBudgetPolicy,
  PolicyRule,
} from '../model/policy/ErrorBudgetPolicy';
import { openStanding } from '../model/policy/openStanding';
import { actionIdOf, type KeptAction } from './KeptAction';

/** The action of a rule that begins to hold, with the numbers by which it does. */
export function openedAction(
  summary: components['schemas']['SloSummary'],
  policy: ErrorBudgetPolicy,
  rule: PolicyRule,
  nowSeconds: number,
): KeptAction {
  const { name: slo, title, service, entityRef, owner, isExample } = summary;
  const { state, consumed, remaining, sli, target, window } = summary;
  const key = { slo, policy: policy.name, rule: rule.name };
  return {
    ...key,
    ...openStanding(rule.dueSeconds, nowSeconds),
    id: actionIdOf(key, nowSeconds),
    revision: 1,
    ...{ title, service, entityRef, isExample },
    owner: rule.owner ?? owner,
    policyTitle: policy.title,
    ...{ when: rule.when, action: rule.action },
    openedAtSeconds: nowSeconds,
    opening: {
      ...{ state, consumed, remaining, sli, target, window },
      objective: summary.isComposite ? null : summary.worstObjective,
      version: summary.version,
      computedAt: summary.computedAt,
    },
  };
}
