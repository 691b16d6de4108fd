import { alertsFor } from '../alerting/alertsFor';
import type { AlertWindows } from '../alerting/alertWindows';
import { allowedErrorRatioOf } from '../budget/errorBudget';
import type {
  ObjectiveDefinition,
  SloDefinition,
} from '../definition/SloDefinition';
import { BUCKET_SECONDS } from '../openslo/limits';
import { secondsOf } from '../window/Duration';
import { LABELS } from './seriesNames';
import type { SliQueries } from './sliQueries';

/** An objective as rules are made for it. */
export interface RuledObjective {
  readonly slo: SloDefinition;
  readonly objective: ObjectiveDefinition;
  /** Counted from 1. */
  readonly number: number;
  readonly queries: SliQueries;
  /** Width of the slices that windows are made of. */
  readonly sliceSeconds: number;
  /** Of the SLO; that of a calendar window is a rolling one of its length. */
  readonly windowSeconds: number;
  /** Labels that name it. */
  readonly labels: Readonly<Record<string, string>>;
  /** All, also those that cannot fire. */
  readonly alerts: readonly AlertWindows[];
  /** 1 − target. */
  readonly allowedErrorRatio: number;
  /** Whether windows are means of slices, not sums of events. */
  readonly isSliced: boolean;
}

/** Brings together what the rules of an objective go by. */
export function ruledObjective(
  slo: SloDefinition,
  number: number,
  queries: SliQueries,
): RuledObjective {
  const objective = slo.objectives[number - 1];
  const sliceSeconds = objective.sliceSeconds ?? BUCKET_SECONDS;
  const windowSeconds = secondsOf(objective.window.duration);
  return {
    slo,
    objective,
    number,
    queries,
    sliceSeconds,
    windowSeconds,
    labels: {
      [LABELS.slo]: slo.name,
      [LABELS.service]: slo.service,
      [LABELS.objective]: String(number),
    },
    alerts: alertsFor(slo.ownAlerts, windowSeconds, sliceSeconds),
    allowedErrorRatio: allowedErrorRatioOf(objective.target),
    isSliced:
      objective.budgeting.method !== 'Occurrences' ||
      queries.kind === 'measured',
  };
}

/** The recorded series of an objective. */
export function seriesOf(
  { slo, number }: RuledObjective,
  name: string,
): string {
  // An SLO's name is a DNS label: there is nothing in it to escape.
  return `${name}{${LABELS.slo}="${slo.name}",${LABELS.objective}="${number}"}`;
}
