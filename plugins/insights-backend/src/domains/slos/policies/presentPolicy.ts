import type { components } from '@almanac/backstage-plugin-insights-common';
import type { PolicyCondition } from '../model/policy/ErrorBudgetPolicy';
import { bySeverity } from '../model/policy/severityOf';
import type { PlacedPolicy } from './FilePolicies';

type Schemas = components['schemas'];

/** A policy as the API gives it, its most severe rule first. */
export function presentPolicy({
  file,
  policy: { name, title, appliesTo, rules },
}: PlacedPolicy): Schemas['SloPolicy'] {
  return {
    ...{ name, title, file },
    appliesTo: {
      owners: [...appliesTo.owners],
      systems: [...appliesTo.systems],
      services: [...appliesTo.services],
      tags: [...appliesTo.tags],
      slos: [...appliesTo.slos],
    },
    rules: bySeverity(rules).map(rule => ({
      name: rule.name,
      when: presentCondition(rule.when),
      action: rule.action,
      dueSeconds: rule.dueSeconds,
      owner: rule.owner ?? null,
      clearsBelow: rule.clearsBelow ?? null,
    })),
  };
}

/** A condition as the API gives it. */
export function presentCondition(
  when: PolicyCondition,
): Schemas['SloPolicyCondition'] {
  return when.kind === 'consumed'
    ? { consumed: when.share, state: null }
    : { consumed: null, state: when.state };
}
