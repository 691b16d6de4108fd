import type { SliDefinition } from '@almanac/backstage-plugin-insights-node';
import type { SloDefinition } from '../definition/SloDefinition';
import { alertRules } from './alertRules';
import { budgetRules } from './budgetRules';
import type { RuleFault } from './RuleFault';
import type { RuleGroup } from './RuleGroup';
import { ruledObjective } from './RuledObjective';
import { differencesFromPortal } from './differencesFromPortal';
import { sliQueries } from './sliQueries';
import { windowRules } from './windowRules';

/** What rules are made with. */
export interface RuleOptions {
  /** Whether a source, by its name or type, is a Prometheus. Left out, `prometheus` is, in any case. */
  readonly isPrometheus?: (source: string) => boolean;
  /** Where the portal is, for the links of alerts, e.g. `https://portal.example.org`. */
  readonly portalUrl?: string;
}

/** Rules of an SLO, and what they leave out. */
export interface PrometheusRules {
  /** Two for each objective that rules can be made for. */
  readonly groups: readonly RuleGroup[];
  readonly faults: readonly RuleFault[];
}

/** Events are counted, and alerts looked at, so often. */
const ALERT_INTERVAL = '1m';

/** Budgets change every five minutes. Series that are not written for so long are gone, so it is a little less. */
const BUDGET_INTERVAL = '4m';

/**
 * Recording rules for the error ratios and budgets of an SLO, and alerts on how fast they burn, for Prometheus and what
 * takes its rules.
 *
 * Only short windows are asked of the metrics themselves. Longer ones add up what is recorded for each five minutes,
 * weighted by traffic, which gives the same number for far fewer samples. Where nothing was asked for there is no ratio,
 * and nothing fires.
 */
export function prometheusRules(
  slo: SloDefinition,
  { isPrometheus = isNamedPrometheus, portalUrl }: RuleOptions = {},
): PrometheusRules {
  const groups: RuleGroup[] = [];
  const faults: RuleFault[] = [...differencesFromPortal(slo)];
  slo.objectives.forEach(({ sli }, index) => {
    const number = index + 1;
    const queries = sourceFault(sli, isPrometheus) ?? sliQueries(sli);
    if ('detail' in queries) {
      faults.push({ objective: number, severity: 'error', ...queries });
      return;
    }
    const ruled = ruledObjective(slo, number, queries);
    const alerts = alertRules(ruled, portalUrl);
    const name = `almanac_slo:${slo.name}:${number}`;
    groups.push(
      {
        name,
        interval: ALERT_INTERVAL,
        rules: [...windowRules(ruled), ...alerts.rules],
      },
      {
        name: `${name}:budget`,
        interval: BUDGET_INTERVAL,
        rules: budgetRules(ruled),
      },
    );
    faults.push(...alerts.faults);
  });
  return { groups, faults };
}

function isNamedPrometheus(source: string): boolean {
  return source.toLowerCase() === 'prometheus';
}

function sourceFault(
  sli: SliDefinition,
  isPrometheus: (source: string) => boolean,
) {
  const sources = sourcesOf(sli);
  const other = sources.find(source => !isPrometheus(source));
  if (other !== undefined) {
    return {
      detail: `the SLI asks "${other}", which is no Prometheus`,
      howToMend: 'Rules are made of SLIs that ask a Prometheus.',
    };
  }
  return new Set(sources).size > 1
    ? {
        detail: `the SLI asks several sources: ${sources.join(', ')}`,
        howToMend: 'Ask one Prometheus for both: a rule asks its own only.',
      }
    : undefined;
}

function sourcesOf(sli: SliDefinition): string[] {
  switch (sli.kind) {
    case 'ratio':
      return [sli.part.source, sli.total.source];
    case 'raw':
      return [sli.ratio.source];
    default:
      return [sli.value.source];
  }
}
