import { BUCKET_SECONDS } from '../openslo/limits';
import { formatDuration } from '../window/Duration';
import { wholeSlices } from './promql/promDuration';
import type { RecordingRule } from './RuleGroup';
import { seriesOf, type RuledObjective } from './RuledObjective';
import { labelled } from './labelled';
import { SERIES } from './seriesNames';
import { alertSeconds, errorRule } from './windowRules';

/** What an objective promises, and what is left of its budget. */
export function budgetRules(ruled: RuledObjective): RecordingRule[] {
  const { windowSeconds, labels, objective, allowedErrorRatio } = ruled;
  const constant = (record: string, value: number): RecordingRule => ({
    record,
    expr: `vector(${value})`,
    labels,
  });
  return [
    constant(SERIES.objective, objective.target),
    constant(SERIES.budget, allowedErrorRatio),
    // Two groups that record one series would be in each other's way.
    ...(alertSeconds(ruled).includes(windowSeconds)
      ? []
      : [errorRule(ruled, windowSeconds)]),
    coverageRule(ruled),
    ...(ruled.slo.lowTraffic.isWeighted && !ruled.isSliced
      ? [usualRule(ruled)]
      : []),
    ...(allowedErrorRatio > 0 ? shareRules(ruled) : []),
    infoRule(ruled),
  ];
}

/** Shares of the budget; a target of 100 % has none. */
function shareRules(ruled: RuledObjective): RecordingRule[] {
  const { windowSeconds, labels, allowedErrorRatio } = ruled;
  const [shortest] = alertSeconds(ruled);
  const inBudgets = (seconds: number) =>
    `${seriesOf(ruled, SERIES.error(seconds))} / ${allowedErrorRatio}`;
  return [
    {
      record: SERIES.remaining,
      expr: `1 - ${inBudgets(windowSeconds)}`,
      labels,
    },
    { record: SERIES.burnRate, expr: inBudgets(shortest), labels },
  ];
}

function coverageRule(ruled: RuledObjective): RecordingRule {
  const { windowSeconds, labels, isSliced, sliceSeconds } = ruled;
  const step = isSliced ? sliceSeconds : BUCKET_SECONDS;
  const known = isSliced ? SERIES.slice(step) : SERIES.events(step);
  const range = wholeSlices(windowSeconds, step);
  return {
    record: SERIES.coverage(windowSeconds),
    expr: `count_over_time(${seriesOf(ruled, known)}${range}) / ${
      windowSeconds / step
    }`,
    labels,
  };
}

/** What traffic is weighed against; each slice that is known counts the same. */
function usualRule(ruled: RuledObjective): RecordingRule {
  const { windowSeconds, labels } = ruled;
  const events = seriesOf(ruled, SERIES.events(BUCKET_SECONDS));
  const range = wholeSlices(windowSeconds, BUCKET_SECONDS);
  return {
    record: SERIES.usualEvents(windowSeconds),
    expr: `avg_over_time(${events}${range})`,
    labels,
  };
}

function infoRule({ slo, objective, labels }: RuledObjective): RecordingRule {
  const { window, budgeting, title } = objective;
  return {
    record: SERIES.info,
    expr: 'vector(1)',
    labels: {
      ...labels,
      title: slo.title,
      ...(title !== undefined && { objective_title: title }),
      method: budgeting.method,
      target: String(objective.target),
      window: formatDuration(window.duration),
      window_kind: window.kind,
      ...labelled(slo.labels),
    },
  };
}
