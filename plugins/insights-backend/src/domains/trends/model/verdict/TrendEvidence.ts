import type {
  MannKendallResult,
  MeanShift,
  WhitenedMannKendallResult,
} from '@almanac/statistics';
import type { AnalysisWindow } from '../analysisWindow';
import type { Season } from '../season/findSeasons';
import type { CorrectionUsed, ValueScale } from '../TrendInput';
import type { StraightAccount } from './levelShifts';
import type { ShiftPenalty } from './shiftPenalty';
import type { VerdictRuleId } from './verdictRules';

/** What the interval of a slope goes by. */
export interface IntervalWidth {
  /** How many times larger serial correlation makes the variance, at least 1. */
  readonly varianceFactor: number;
  /** Of Student's t; `Infinity` where no correlation was estimated. */
  readonly degreesOfFreedom: number;
}

/** The line through a window. */
export interface TrendSlope extends IntervalWidth {
  /** Units of the values a step; `NaN` where there is no line. */
  readonly perStep: number;
  /** Ends of the 95 % interval; `NaN` where too few values tell none. */
  readonly low: number;
  readonly high: number;
  /** Value of the line at the window's first period. */
  readonly intercept: number;
  /** Whether the interval is by what a least-squares line leaves, since the slopes of all pairs do not reach so far. */
  readonly isByLeastSquares: boolean;
}

/** What was taken out of each value of the one before, and by which distribution p is told. */
export type Whitening = Pick<
  WhitenedMannKendallResult,
  'whitenedBy' | 'degreesOfFreedom' | 'differenceLag'
>;

/** All that a verdict is made from. */
export interface TrendEvidence {
  readonly window: AnalysisWindow;
  readonly scale: ValueScale;
  readonly alpha: number;
  /** Cycles that the values follow; the shortest first. */
  readonly seasons: readonly Season[];
  /** What these were told from, and taken out of: the window, or a longer past that ends with it. */
  readonly seasonsFrom: AnalysisWindow;
  /** Those that the longer past follows, where they were looked for. */
  readonly seasonsOfPast?: readonly Season[];
  /** The values without their seasons; the values themselves where there are none. */
  readonly adjusted: Float64Array;
  readonly direction: Pick<
    MannKendallResult,
    's' | 'varS' | 'tau' | 'z' | 'p' | 'notes'
  > & {
    readonly correctionUsed: CorrectionUsed;
    /** How p came about; left out where it is by another test. */
    readonly whitening?: Whitening;
  };
  readonly slope: TrendSlope;
  readonly shiftPenalty: ShiftPenalty;
  /** Of the level, or of what lies beside `straight`. */
  readonly shifts: readonly MeanShift[];
  /** There where a line accounts for the values better than levels; `slope` is per place. */
  readonly straight?: StraightAccount;
  /** The levels of the values, by which verdicts go. */
  readonly segments: readonly {
    readonly start: number;
    readonly end: number;
    readonly mean: number;
  }[];
}

/** What a verdict is, by which rule, with the figures that its sentence needs. */
export interface Judgement {
  readonly rule: VerdictRuleId;
  /** Values that are missing until a verdict can be given; 0 when one was given. */
  readonly observationsNeeded: number;
  /** Whether the series is a staircase. */
  readonly staircase: boolean;
  /** First position of the present level, for `settled`: it has held since then. */
  readonly levelSince: number;
  /** Levels that the sentence compares. */
  readonly from: number;
  readonly to: number;
  /** Periods that count as recent. */
  readonly recent: number;
}
