import type { Verdict } from '../../trends';

/** What is asked of the forecast that the trend analysis makes; with both bounds it lies between them. */
export interface ForecastCondition {
  /** In the unit of the signal. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** So many periods ahead; the end of the forecast when left out. */
  readonly horizon?: number;
  /** Quantile of the forecast, one of those that are told; the median when left out. */
  readonly quantile?: number;
}

/** What is asked of the chance that the value will lie below, or above, a level. */
export interface RiskCondition {
  /** One of the two, in the unit of the signal. */
  readonly below?: number;
  readonly above?: number;
  /** One of the two, 0…1. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** So many periods ahead; the end of the forecast when left out. */
  readonly horizon?: number;
}

/** A condition of a ring. Everything that one condition names must hold. */
export interface RingCondition {
  /** The value is at least this, in the unit of the signal … */
  readonly atLeast?: number;
  /** … and at most this; with both it lies between them … */
  readonly atMost?: number;
  /** … and has been for so many periods, the last one included. */
  readonly forPeriods?: number;
  /** The trend has one of these verdicts. */
  readonly verdict?: readonly Verdict[];
  readonly forecast?: ForecastCondition;
  readonly risk?: RiskCondition;
  readonly any?: readonly RingCondition[];
  readonly all?: readonly RingCondition[];
}

/** What is remembered of a condition in its ring: its own levels, its forecast, its risk, or the verdicts that it lists. */
export type HeldPart =
  | RingCondition
  | ForecastCondition
  | RiskCondition
  | readonly Verdict[];

/** A ring, with the condition under which a topic belongs there. */
export interface Ring {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Left out for the last ring, which takes the rest, and for all of a radar without a signal. */
  readonly when?: RingCondition;
}

/** A sector of the radar: the topics that have its tag. */
export interface Quadrant {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly tag: string;
}

/** A radar as its text declares it. */
export interface RadarDefinition {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Entity ref. */
  readonly owner?: string;
  /** Id of the signal whose values and trends place the blips; left out where people alone place them. */
  readonly signal?: string;
  /** A topic goes to the first whose tag it has. */
  readonly quadrants: readonly Quadrant[];
  /** From the centre outwards; the first whose condition holds is suggested. */
  readonly rings: readonly Ring[];
  /** A level that a blip has reached in its ring is left only when the value lies more than this beyond it. */
  readonly hysteresis: number;
  /** A verdict must have been there, or be gone, for so many periods on end before a ring moves by it; 3 when left out. */
  readonly verdictPeriods?: number;
  /** A change of ring counts as movement for so many periods. */
  readonly movementPeriods: number;
  /** What a ring is held against where the collector of the signal knows better: topics that had reached a milestone belonged there. */
  readonly truth?: { readonly ring: string; readonly milestone: string };
  /** A decision drifts once the suggestion has left it behind for so many periods; 3 when left out. */
  readonly driftPeriods?: number;
  /** `sha256:` and hex of all of this: other words, other version. */
  readonly version: string;
}

/** The part of a definition that suggests rings. */
export type Policy = Pick<
  RadarDefinition,
  'rings' | 'hysteresis' | 'verdictPeriods'
>;

/** A radar that has a signal, so that rings are suggested. */
export type MeasuredRadar = RadarDefinition & { readonly signal: string };

/** Whether rings are suggested on a radar. */
export function hasSignal(
  definition: RadarDefinition,
): definition is MeasuredRadar {
  return definition.signal !== undefined;
}
