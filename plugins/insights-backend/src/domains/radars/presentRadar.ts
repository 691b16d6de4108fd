import type { components } from '@almanac/backstage-plugin-insights-common';
import { periodOf, type Signal } from '../signals';
import type { RadarDefinition } from './model/RadarDefinition';
import { ruleInWords } from './model/RingWords';
import type { RadarState } from './RadarsStore';

type Radar = components['schemas']['Radar'];
type Queue = components['schemas']['AnalysisQueue'];

/** Periods without new values after which a radar is called stale: the running one, the last one, and one more. */
const STALE_AFTER_PERIODS = 3;

/** A radar as the API gives it. */
export function presentRadar({
  definition,
  signal,
  state,
  queue,
  now,
}: {
  readonly definition: RadarDefinition;
  readonly signal: Signal | undefined;
  readonly state: RadarState;
  readonly queue: Queue;
  readonly now: Date;
}): Radar {
  const words = { unit: signal?.unit ?? '', step: signal?.step ?? 'month' };
  const pending = queue.waiting + queue.claimed;
  const isComputing =
    pending > 0 || (state.blipCount === 0 && queue.analysed > 0);
  return {
    id: definition.id,
    title: definition.title,
    description: definition.description,
    ...(definition.owner && { owner: definition.owner }),
    signal: signal ?? null,
    quadrants: definition.quadrants.map(({ id, title, description }) => ({
      id,
      title,
      ...(description && { description }),
      blipCount: state.byQuadrant.get(id) ?? 0,
    })),
    rings: definition.rings.map(({ id, title, description, when }) => ({
      id,
      title,
      ...(description && { description }),
      rule: ruleInWords(when, words),
      blipCount: state.byRing.get(id) ?? 0,
    })),
    policy: {
      version: definition.version,
      movementPeriods: definition.movementPeriods,
    },
    definitionVersion: definition.version,
    blipCount: state.blipCount,
    movedCount: state.movedCount,
    state: stateOf(isComputing, state, signal, now),
    progress: isComputing
      ? {
          done: queue.analysed,
          total: queue.analysed + pending,
          what: 'topics analysed',
        }
      : null,
    computedAt: state.computedAt,
    dataAsOf: state.dataAsOf,
  };
}

function stateOf(
  isComputing: boolean,
  state: RadarState,
  signal: Signal | undefined,
  now: Date,
): Radar['state'] {
  if (isComputing) return 'computing';
  if (state.blipCount === 0 || !signal || !state.dataAsOf) return 'empty';
  const today = now.toISOString().slice(0, 10);
  const age =
    periodOf(today, signal.step) - periodOf(state.dataAsOf, signal.step);
  return age > STALE_AFTER_PERIODS ? 'stale' : 'ready';
}
