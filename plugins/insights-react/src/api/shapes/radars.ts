import type { Blip, BlipDetail, Radar, RadarFault } from '../wire';
import { policyLevel, policyThreshold } from './radarReplay';
import { blipDecision } from './radarDecisions';
import { progress, signal, working } from './parts';
import {
  both,
  flag,
  listOf,
  number,
  openWord,
  optional,
  orNull,
  text,
  thing,
} from './Shape';

type Quadrant = Radar['quadrants'][number];
type Ring = Radar['rings'][number];
type Suggestion = BlipDetail['suggestion'];

export const radar = thing<Radar>({
  id: text,
  title: text,
  description: text,
  owner: optional(text),
  signal: orNull(signal),
  signalId: optional(orNull(text)),
  quadrants: listOf(
    thing<Quadrant>({ id: text, title: text, blipCount: number }),
  ),
  rings: listOf(
    thing<Ring>({ id: text, title: text, rule: text, blipCount: number }),
  ),
  policy: thing<Radar['policy']>({
    movementPeriods: number,
    driftPeriods: optional(number),
    hysteresis: optional(number),
    verdictPeriods: optional(number),
    asksForVerdicts: optional(flag),
    levels: optional(listOf(policyLevel)),
    thresholds: optional(listOf(policyThreshold)),
    replayedPeriods: optional(number),
  }),
  blipCount: number,
  movedCount: number,
  decisions: optional(
    thing<NonNullable<Radar['decisions']>>({
      decided: number,
      undecided: number,
      differs: number,
      overdue: number,
      drifting: number,
    }),
  ),
  state: openWord(),
  progress: orNull(progress),
  computedAt: orNull(text),
  dataAsOf: orNull(text),
});

export const radarFault = thing<RadarFault>({
  file: text,
  line: orNull(number),
  column: orNull(number),
  path: text,
  detail: text,
  howToMend: text,
});

export const blip = thing<Blip>({
  topicId: text,
  title: text,
  quadrant: text,
  ring: text,
  previousRing: orNull(text),
  movement: openWord(),
  movedAt: orNull(text),
  verdict: openWord(),
  value: orNull(number),
  changeOfYear: orNull(number),
  radius: number,
  tags: listOf(text),
  isMeasured: optional(flag),
  // A backend of an earlier release has none.
  decision: optional(orNull(blipDecision)),
});

const suggestion = thing<Suggestion>({
  ring: text,
  sentence: text,
  reasons: listOf(
    thing<Suggestion['reasons'][number]>({
      ring: text,
      text,
      unit: text,
      met: flag,
    }),
  ),
  counterfactuals: listOf(
    thing<Suggestion['counterfactuals'][number]>({ ring: text, text }),
  ),
  working,
});

export const blipDetail = both(
  blip,
  thing<BlipDetail>({
    suggestion,
    history: listOf(
      thing<BlipDetail['history'][number]>({ at: text, ring: text }),
    ),
  }),
);
