import type {
  PolicyLevel,
  PolicyThreshold,
  RadarTrackRecord,
  RadarWhatIf,
} from '../wire';
import { blipDecision } from './radarDecisions';
import {
  flag,
  listOf,
  number,
  openWord,
  optional,
  orNull,
  text,
  thing,
} from './Shape';

type Ring = RadarWhatIf['rings'][number];
type Item = RadarWhatIf['items'][number];
type Placed = NonNullable<RadarWhatIf['placed']>[number];

export const policyLevel = thing<PolicyLevel>({
  ring: text,
  level: number,
  atLeast: number,
  forPeriods: number,
});

export const policyThreshold = thing<PolicyThreshold>({
  ring: text,
  index: number,
  of: openWord(),
  bound: openWord(),
  value: number,
  forPeriods: number,
  horizon: optional(number),
  quantile: optional(number),
  side: optional(openWord()),
  level: optional(number),
});

export const radarWhatIf = thing<RadarWhatIf>({
  radarId: text,
  asOf: orNull(text),
  policy: thing<RadarWhatIf['policy']>({
    hysteresis: number,
    verdictPeriods: optional(number),
    levels: listOf(policyLevel),
    thresholds: optional(listOf(policyThreshold)),
    isDeclared: flag,
  }),
  rings: listOf(
    thing<Ring>({
      id: text,
      rule: text,
      blipCount: number,
      declaredBlipCount: number,
    }),
  ),
  movedCount: number,
  heldCount: optional(number),
  notYetCount: number,
  items: listOf(
    thing<Item>({
      topicId: text,
      title: text,
      quadrant: text,
      ring: text,
      declaredRing: text,
      radius: number,
      value: number,
      decision: optional(orNull(blipDecision)),
    }),
  ),
  placed: optional(
    listOf(
      thing<Placed>({
        topicId: text,
        title: text,
        quadrant: text,
        decision: blipDecision,
      }),
    ),
  ),
});

type Truth = NonNullable<RadarTrackRecord['truth']>;
type Calibration = RadarTrackRecord['calibration'];

export const radarTrackRecord = thing<RadarTrackRecord>({
  radarId: text,
  policyVersion: text,
  days: listOf(text),
  judgedCount: number,
  stood: optional(orNull(number)),
  rings: listOf(
    thing<RadarTrackRecord['rings'][number]>({
      ring: text,
      suggested: number,
      had: number,
      both: number,
      precision: orNull(number),
      recall: orNull(number),
    }),
  ),
  calibration: thing<Calibration>({
    bins: listOf(
      thing<Calibration['bins'][number]>({
        from: number,
        to: number,
        count: number,
        said: number,
        stood: number,
      }),
    ),
    brier: orNull(number),
  }),
  truth: orNull(
    thing<Truth>({
      ring: text,
      milestone: text,
      suggested: number,
      reached: number,
      both: number,
      precision: orNull(number),
      recall: orNull(number),
    }),
  ),
});
