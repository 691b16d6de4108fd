import type { AlertWindows } from '../alerting/alertWindows';
import { canFire } from '../alerting/canFire';
import { BUCKET_SECONDS } from '../openslo/limits';
import { annotationsOf, literally } from './annotationsOf';
import { burnCondition, isOnBurn } from './burnCondition';
import { promDuration } from './promql/promDuration';
import type { RuleFault } from './RuleFault';
import type { AlertingRule } from './RuleGroup';
import { seriesOf, type RuledObjective } from './RuledObjective';
import { ALERTS, SERIES } from './seriesNames';

const HOUR = 3_600;

/** The first samples after a start are not there yet. */
const SILENT_FOR_SECONDS = 600;

/**
 * The alerts of an objective. Those that a definition brings have a rule for each policy, and for silence where the policy
 * asks for that; else there is one that pages, one that opens a ticket, and one for silence.
 */
export function alertRules(
  ruled: RuledObjective,
  portalUrl: string | undefined,
): { readonly rules: AlertingRule[]; readonly faults: RuleFault[] } {
  const { alerts, slo, objective, windowSeconds } = ruled;
  const { lowTraffic } = slo;
  const possible = alerts.filter(alert =>
    canFire(alert, objective.target, { lowTraffic, windowSeconds }),
  );
  const rules = slo.ownAlerts
    ? possible.map(alert => ownRule(ruled, alert, portalUrl))
    : [
        ...defaultRules(ruled, possible, portalUrl),
        silenceRule(ruled, portalUrl),
      ];
  const faults = alerts
    .filter(alert => !possible.includes(alert))
    .map(alert => cannotFire(ruled, alert));
  return { rules, faults };
}

function defaultRules(
  ruled: RuledObjective,
  alerts: readonly AlertWindows[],
  portalUrl: string | undefined,
): AlertingRule[] {
  return (['page', 'ticket'] as const).flatMap(severity => {
    const windows = alerts
      .filter(alert => alert.severity === severity)
      .filter(isOnBurn);
    if (windows.length === 0) return [];
    const conditions = windows.map(window => burnCondition(ruled, window));
    return [
      {
        alert: ALERTS[severity],
        expr: conditions.join('\nor\n'),
        labels: alertLabels(ruled, { severity }),
        annotations: annotationsOf(ruled, windows, portalUrl),
      },
    ];
  });
}

function ownRule(
  ruled: RuledObjective,
  alert: AlertWindows,
  portalUrl: string | undefined,
): AlertingRule {
  if (!isOnBurn(alert)) return silenceRule(ruled, portalUrl, alert);
  return {
    alert: ALERTS[alert.severity],
    expr: burnCondition(ruled, alert),
    ...(alert.afterSeconds > 0 && { for: promDuration(alert.afterSeconds) }),
    labels: alertLabels(ruled, alert),
    annotations: annotationsOf(ruled, [alert], portalUrl),
  };
}

/** Without data no budget burns: somebody has to be told that. */
function silenceRule(
  ruled: RuledObjective,
  portalUrl: string | undefined,
  own?: AlertWindows,
): AlertingRule {
  const { isSliced, sliceSeconds } = ruled;
  const known = isSliced
    ? SERIES.slice(sliceSeconds)
    : SERIES.events(BUCKET_SECONDS);
  const seconds = own?.longSeconds ?? Math.max(HOUR, 2 * sliceSeconds);
  const forSeconds = Math.max(SILENT_FOR_SECONDS, own?.afterSeconds ?? 0);
  return {
    alert: ALERTS.silence,
    expr: `absent_over_time(${seriesOf(ruled, known)}[${promDuration(
      seconds,
    )}])`,
    for: promDuration(forSeconds),
    labels: {
      ...ruled.labels,
      ...alertLabels(ruled, own ?? { severity: 'ticket' }),
    },
    annotations: annotationsOf(ruled, 'silence', portalUrl),
  };
}

function cannotFire(
  { number, objective }: RuledObjective,
  { severity, longSeconds, factor }: AlertWindows,
): RuleFault {
  return {
    objective: number,
    severity: 'note',
    detail: `the ${severity} over ${promDuration(
      longSeconds,
    )} is left out: with a target of ${
      objective.target
    } a budget cannot burn more than ${factor} times as fast as it may`,
    howToMend: 'Raise the target, or watch the other windows.',
  };
}

function alertLabels(
  { slo, number }: RuledObjective,
  {
    severity,
    policy = null,
  }: Pick<AlertWindows, 'severity'> & Partial<Pick<AlertWindows, 'policy'>>,
) {
  const [owner] = slo.labels.owner ?? [];
  return {
    severity,
    slo: slo.name,
    service: literally(slo.service),
    objective: String(number),
    ...(policy !== null && { policy }),
    ...(owner !== undefined && { owner: literally(owner) }),
  };
}
