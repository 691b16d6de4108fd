import { canFire, type AlertWindows } from '../alerting/alertWindows';
import { BUCKET_SECONDS } from '../openslo/limits';
import { annotationsOf, literally } from './annotationsOf';
import { promDuration, wholeSlices } from './promql/promDuration';
import type { RuleFault } from './RuleFault';
import type { AlertingRule } from './RuleGroup';
import { seriesOf, type RuledObjective } from './RuledObjective';
import { ALERTS, SERIES } from './seriesNames';

const HOUR = 3_600;

/** The alerts of an objective: one that pages, one that opens a ticket, and one for silence. */
export function alertRules(
  ruled: RuledObjective,
  portalUrl: string | undefined,
): { readonly rules: AlertingRule[]; readonly faults: RuleFault[] } {
  const { alerts, objective, number } = ruled;
  const fires = (alert: AlertWindows) =>
    canFire(alert.factor, objective.target);
  const rules = (['page', 'ticket'] as const).flatMap(severity => {
    const windows = alerts.filter(
      alert => alert.severity === severity && fires(alert),
    );
    return windows.length > 0
      ? [burnRule(ruled, severity, windows, portalUrl)]
      : [];
  });
  const faults = alerts
    .filter(alert => !fires(alert))
    .map(({ severity, longSeconds, factor }) => ({
      objective: number,
      severity: 'note' as const,
      detail: `the ${severity} over ${promDuration(
        longSeconds,
      )} is left out: with a target of ${
        objective.target
      } a budget cannot burn more than ${factor} times as fast as it may`,
      howToMend: 'Raise the target, or watch the other windows.',
    }));
  return { rules: [...rules, silenceRule(ruled, portalUrl)], faults };
}

function burnRule(
  ruled: RuledObjective,
  severity: AlertWindows['severity'],
  windows: readonly AlertWindows[],
  portalUrl: string | undefined,
): AlertingRule {
  return {
    alert: ALERTS[severity],
    expr: windows.map(window => burnCondition(ruled, window)).join('\nor\n'),
    labels: alertLabels(ruled, severity),
    annotations: annotationsOf(ruled, windows, portalUrl),
  };
}

/** Both windows burn faster than the factor, and the long one holds enough to say so. */
function burnCondition(ruled: RuledObjective, alert: AlertWindows): string {
  const { longSeconds, shortSeconds, factor } = alert;
  const limit = `${factor} * ${ruled.allowedErrorRatio}`;
  const burns = [longSeconds, shortSeconds].map(
    seconds => `${seriesOf(ruled, SERIES.error(seconds))} > ${limit}`,
  );
  const conditions = [...burns, ...enoughTraffic(ruled, longSeconds)];
  return `(\n  ${conditions.join('\n  and\n  ')}\n)`;
}

function enoughTraffic(ruled: RuledObjective, seconds: number): string[] {
  const { fewestUnits, fewestBadUnits } = ruled.slo.lowTraffic;
  const { isSliced, sliceSeconds } = ruled;
  const range = wholeSlices(seconds, sliceSeconds);
  const slices = `${seriesOf(ruled, SERIES.slice(sliceSeconds))}${range}`;
  const total = isSliced
    ? `count_over_time(${slices})`
    : seriesOf(ruled, SERIES.events(seconds));
  const bad = isSliced
    ? `sum_over_time(${slices})`
    : seriesOf(ruled, SERIES.badEvents(seconds));
  return [
    ...(fewestUnits > 0 ? [`${total} >= ${fewestUnits}`] : []),
    ...(fewestBadUnits > 0 ? [`${bad} >= ${fewestBadUnits}`] : []),
  ];
}

/** Without data no budget burns: somebody has to be told that. */
function silenceRule(
  ruled: RuledObjective,
  portalUrl: string | undefined,
): AlertingRule {
  const { isSliced, sliceSeconds } = ruled;
  const known = isSliced
    ? SERIES.slice(sliceSeconds)
    : SERIES.events(BUCKET_SECONDS);
  const seconds = Math.max(HOUR, 2 * sliceSeconds);
  return {
    alert: ALERTS.silence,
    expr: `absent_over_time(${seriesOf(ruled, known)}[${promDuration(
      seconds,
    )}])`,
    // The first samples after a start are not there yet.
    for: '10m',
    labels: { ...ruled.labels, ...alertLabels(ruled, 'ticket') },
    annotations: annotationsOf(ruled, 'silence', portalUrl),
  };
}

function alertLabels({ slo, number }: RuledObjective, severity: string) {
  const [owner] = slo.labels.owner ?? [];
  return {
    severity,
    slo: slo.name,
    service: literally(slo.service),
    objective: String(number),
    ...(owner !== undefined && { owner: literally(owner) }),
  };
}
