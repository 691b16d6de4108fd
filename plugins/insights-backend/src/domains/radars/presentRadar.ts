import {
  ringStoodIn,
  type components,
} from '@almanac/backstage-plugin-insights-common';
import { periodOf, type Signal } from '../signals';
import { DRIFT_PERIODS } from './model/driftOf';
import { asksForVerdicts } from './model/neededVerdicts';
import { policyLevels } from './model/policyLevels';
import { policyThresholds } from './model/policyThresholds';
import { verdictSpell } from './model/verdictSpell';
import { hasSignal, type RadarDefinition } from './model/RadarDefinition';
import { ruleInWords } from './model/leafInWords';
import { replayedPeriods } from './replayedFrom';
import type { DecisionCounts, RadarState } from './RadarsStore';

type Radar = components['schemas']['Radar'];

/** Periods without new values after which a radar is called stale: the running one, the last one, and one more. */
const STALE_AFTER_PERIODS = 3;

/** Rule of a ring of a radar without a signal. */
const BY_DECISION = 'what people decide';

/** How far the first collection of a radar's signal is, while it is not on the radar as a whole. */
export interface Filling {
  /** Whether more of it is being collected. */
  readonly isBeingCollected: boolean;
  /** Topics with an analysis, and those that wait for one. */
  readonly analysed: number;
  readonly pending: number;
}

/** A radar as the API gives it; `filling` until it is filled for the first time, and then never again. */
export function presentRadar({
  definition,
  signal,
  state,
  filling,
  decisions,
  now,
}: {
  readonly definition: RadarDefinition;
  readonly signal: Signal | undefined;
  readonly state: RadarState;
  readonly filling: Filling | undefined;
  readonly decisions: DecisionCounts;
  readonly now: Date;
}): Radar {
  const words = { unit: signal?.unit ?? '', step: signal?.step ?? 'month' };
  const progress = progressOf(filling);
  return {
    id: definition.id,
    title: definition.title,
    description: definition.description,
    ...(definition.owner && { owner: definition.owner }),
    signal: signal ?? null,
    signalId: definition.signal ?? null,
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
      rule: definition.signal
        ? ruleInWords(when, words, definition)
        : BY_DECISION,
      blipCount: state.byRing
        .filter(one => ringStoodIn(definition.rings, one) === id)
        .reduce((sum, { count }) => sum + count, 0),
    })),
    policy: {
      version: definition.version,
      movementPeriods: definition.movementPeriods,
      hysteresis: definition.hysteresis,
      verdictPeriods: verdictSpell(definition).periods,
      asksForVerdicts: asksForVerdicts(definition),
      levels: policyLevels(definition),
      thresholds: policyThresholds(definition),
      replayedPeriods: replayedPeriods(definition, words.step),
      driftPeriods: definition.driftPeriods ?? DRIFT_PERIODS,
    },
    definitionVersion: definition.version,
    blipCount: state.blipCount,
    movedCount: state.movedCount,
    decisions,
    state: progress ? 'computing' : stateOf(definition, state, signal, now),
    progress,
    computedAt: state.computedAt,
    dataAsOf: state.dataAsOf,
  };
}

/** How far a radar is that is not filled yet; null where nothing has begun, or all is done. */
function progressOf(filling: Filling | undefined): Radar['progress'] {
  if (!filling) return null;
  const { isBeingCollected, analysed, pending } = filling;
  if (!isBeingCollected && analysed + pending === 0) return null;
  return {
    done: analysed,
    // How many there will be is known when all are collected.
    total: isBeingCollected ? null : analysed + pending,
    what: 'topics analysed',
  };
}

function stateOf(
  definition: RadarDefinition,
  state: RadarState,
  signal: Signal | undefined,
  now: Date,
): Radar['state'] {
  if (state.blipCount === 0) return 'empty';
  // What people decided does not grow old by itself.
  if (!hasSignal(definition) || !signal || !state.dataAsOf) return 'ready';
  const today = now.toISOString().slice(0, 10);
  const age =
    periodOf(today, signal.step) - periodOf(state.dataAsOf, signal.step);
  return age > STALE_AFTER_PERIODS ? 'stale' : 'ready';
}
