import type { components } from '@almanac/backstage-plugin-insights-common';
import type { StandingAlert } from '../model/alerting/standingAlerts';
import type { Evaluation } from '../model/evaluation/evaluateObjective';
import { FORECAST } from '../model/exhaustion/FORECAST';

import type { Objective } from '../model/evaluation/Objective';
import { instantOf } from '../model/window/instantOf';
import type { Span } from '../model/window/TimeWindow';

type Schemas = components['schemas'];

/** An evaluation as the API gives it. */
export function presentEvaluation(
  { target, title }: Objective & { readonly title?: string },
  evaluation: Evaluation,
  working: Schemas['Working'],
): Schemas['SloEvaluation'] {
  const { sum, budget, exhaustion, projected, lastKnownSeconds } = evaluation;
  return {
    ...(title !== undefined && { title }),
    target,
    state: evaluation.state,
    window: presentSpan(evaluation.window),
    summed: presentSpan(sum),
    ...budget,
    goodUnits: sum.good,
    totalUnits: sum.total,
    badUnits: sum.badUnits,
    coverage: evaluation.coverage,
    projected: projected && { ...projected },
    alerts: evaluation.alerts.map(presentAlert),
    exhaustion: {
      outlook: exhaustion.outlook,
      likelihood: exhaustion.likelihood,
      futures: FORECAST.futures,
      horizonDays: exhaustion.horizonDays,
      medianAt: instantOrNull(exhaustion.medianSeconds),
      earlyAt: instantOrNull(exhaustion.earlySeconds),
      lateAt: instantOrNull(exhaustion.lateSeconds),
    },
    ledger: evaluation.ledger.map(
      ({ markers, badUnits, consumed, ...span }) => ({
        ...presentSpan(span),
        markers: markers.map(({ id }) => id),
        badUnits,
        consumed,
      }),
    ),
    dataFaults: evaluation.faults.map(
      ({ kind, buckets, firstSeconds, lastSeconds }) => ({
        kind,
        buckets,
        firstAt: instantOf(firstSeconds),
        lastAt: instantOf(lastSeconds),
      }),
    ),
    lastKnownAt: instantOrNull(lastKnownSeconds),
    working,
  };
}

function presentAlert({ held, ...alert }: StandingAlert): Schemas['SloAlert'] {
  return { ...alert, heldFrom: instantOrNull(held?.startSeconds ?? null) };
}

function presentSpan({ startSeconds, endSeconds }: Span): Schemas['SloSpan'] {
  return { start: instantOf(startSeconds), end: instantOf(endSeconds) };
}

function instantOrNull(seconds: number | null): string | null {
  return seconds === null ? null : instantOf(seconds);
}
