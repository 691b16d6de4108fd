import type { components } from '@almanac/backstage-plugin-insights-common';
import type { CollectorOverview } from './CollectionService';
import type { DeadLetter } from './CollectionStore';
import type { CollectionRun } from './model/CollectionRun';

type Schemas = components['schemas'];

/** Presents a collector as the API says it. */
export function presentCollector(
  overview: CollectorOverview,
): Schemas['Collector'] {
  const { collector, state, running } = overview;
  const { id, title, description, schedule } = collector;
  const lastRun = state.lastRun && presentRun(state.lastRun);
  return {
    id,
    title,
    description,
    schedule: {
      frequencySeconds: schedule.frequencySeconds,
      timeoutSeconds: schedule.timeoutSeconds,
    },
    freshness: overview.freshness,
    running,
    lastRun: lastRun ?? null,
    lastSuccessAt: state.lastSuccessAt?.toISOString() ?? null,
    nextRunAt: running
      ? null
      : (state.requestedAt ?? state.nextRunAt).toISOString(),
    deadLetterCount: overview.deadLetterCount,
    totals: overview.totals,
  };
}

/** Presents a run as the API says it. */
export function presentRun(run: CollectionRun): Schemas['CollectorRun'] {
  return {
    id: run.id,
    collectorId: run.collectorId,
    trigger: run.trigger,
    attempt: run.attempt,
    state: run.state,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    progress: run.progress ?? null,
    written: run.written,
    unchanged: run.unchanged,
    problemCount: run.problemCount,
    error: run.error ?? null,
  };
}

/** Presents a dead letter as the API says it. */
export function presentDeadLetter(letter: DeadLetter): Schemas['DeadLetter'] {
  const { id, runId, at, item, reason, howToMend } = letter;
  return { id, runId, at: at.toISOString(), item, reason, howToMend };
}
