import { periodsWithin } from './conditionHolds';
import { boundsOf, type Bound } from './Bound';
import {
  outlookHolds,
  outlookLeaves,
  type OutlookLeaf,
} from './outlook/OutlookLeaf';
import { partsOf } from './partsOf';
import type { RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { verdictHolds, type VerdictSpell } from './verdictSpell';

/** One thing that a condition asks for: a level, held for some periods, a verdict, or something of what is to come. */
export type Leaf =
  | OutlookLeaf
  | {
      readonly kind: 'level';
      /** The part of the condition that names it. */
      readonly part: RingCondition;
      readonly bound: Bound;
      readonly threshold: number;
      readonly forPeriods: number;
    }
  | {
      readonly kind: 'verdict';
      readonly verdicts: NonNullable<RingCondition['verdict']>;
    };

/** A verdict. */
export type VerdictLeaf = Extract<Leaf, { kind: 'verdict' }>;

/** A level, held for some periods. */
export type LevelLeaf = Extract<Leaf, { kind: 'level' }>;

/** What a condition asks of a number, so that hysteresis can ease it. */
export type BoundLeaf = LevelLeaf | OutlookLeaf;

/** What a condition asks for by itself, its parts left aside. */
export function ownLeaves(part: RingCondition): Leaf[] {
  const { forPeriods = 1, verdict } = part;
  return [
    ...boundsOf(part).map(({ bound, threshold }) => ({
      ...{ kind: 'level' as const, part, bound, threshold, forPeriods },
    })),
    ...(verdict === undefined
      ? []
      : [{ kind: 'verdict' as const, verdicts: verdict }]),
    ...outlookLeaves(part),
  ];
}

/** Everything that a condition and its parts ask for, in the order of the file. */
export function allLeaves(condition: RingCondition): Leaf[] {
  return partsOf(condition).flatMap(ownLeaves);
}

/** How long, up to a period, the level of a leaf has been held; counted to the whole series. */
export function periodsHeld(
  leaf: LevelLeaf,
  series: RingSeries,
  period: number,
): number {
  const { bound, threshold } = leaf;
  return periodsWithin(series.values, period, bound, threshold);
}

/** Whether what a leaf asks of a number is there at a period. */
export function boundHolds(
  leaf: BoundLeaf,
  series: RingSeries,
  period: number,
): boolean {
  return leaf.kind === 'level'
    ? periodsHeld(leaf, series, period) >= leaf.forPeriods
    : outlookHolds(leaf, series, period);
}

/** Whether what a leaf asks for is there at a period. */
export function leafHolds(
  leaf: Leaf,
  series: RingSeries,
  period: number,
  spell: VerdictSpell,
): boolean {
  return leaf.kind === 'verdict'
    ? verdictHolds(leaf.verdicts, series, period, spell)
    : boundHolds(leaf, series, period);
}
