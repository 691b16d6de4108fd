import type { Rule } from './Rule';

/** What becomes of alerts that a definition brings. */
export const alertRules: readonly Rule[] = [
  {
    id: 'trap/own-alerts',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      const policies = slo.at('spec', 'alertPolicies');
      if (policies.items.length === 0) return;
      yield {
        path: policies.path,
        detail:
          'are kept and exported, and not evaluated: the portal alerts over windows of its own',
        howToMend:
          "Nothing, if the portal's alerts suffice; else let Prometheus evaluate yours.",
      };
    },
  },
];
