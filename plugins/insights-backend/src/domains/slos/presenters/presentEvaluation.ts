import type { components } from '@almanac/backstage-plugin-insights-common';
import type { StandingAlert } from '../model/alerting/standingAlerts';
import type { Evaluation } from '../model/evaluation/evaluateObjective';
import type { Objective } from '../model/evaluation/Objective';
import { instantOf } from '../model/window/instantOf';
import { instantOrNull } from '../model/window/instantOrNull';
import type { Span } from '../model/window/TimeWindow';
import { presentExhaustion } from './presentExhaustion';

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
    exhaustion: presentExhaustion(exhaustion),
    ledger: evaluation.ledger.map(
      ({ markers, atDependencies, badUnits, consumed, ...span }) => ({
        ...presentSpan(span),
        markers: markers.map(({ id }) => id),
        atDependencies: atDependencies.map(({ id }) => id),
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
