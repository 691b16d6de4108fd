import { studentTwoSided } from '../normal/studentTwoSided';
import { presentValues } from '../order/presentValues';
import { notesOnSize } from './notesOnSize';
import { seasonalMannKendall } from './seasonalMannKendall';
import { serialCorrelation } from './serialCorrelation';
import { signedRankDrift } from './signedRankDrift';
import { withoutJumps } from './withoutJumps';

const DEFAULT_ALPHA = 0.05;
/** Places between the values of a difference: neighbours, and those that noise hides less. */
const DIFFERENCE_LAGS = [1, 3] as const;
/** Below it whitening leaves at least half of a slope: jumps and differences have nothing more to tell. */
const MUCH_CARRIED = 0.5;

/** @public */
export interface WhitenedMannKendallOptions {
  /** Steps per cycle, a whole number of at least 1. Default 1: no season. */
  season?: number;
  /** The values without any season, as many; the values themselves by default. */
  adjusted?: Float64Array;
  /**
   * The values without any season over a longer past that ends with them: what is carried on is measured on it. `adjusted` by
   * default.
   */
  past?: Float64Array;
  /** The `serialCorrelation` of `past`, where the caller has it. */
  correlation?: number;
  /** The value before the first, with its season, where it is known: without it nothing can be taken out of the first. */
  before?: number;
  /** Level of `trend`, 0…1. Default 0.05. */
  alpha?: number;
}

/** @public */
export interface WhitenedMannKendallResult {
  /** Rising minus falling pairs of whitened values; of differences, their signed ranks added up. */
  s: number;
  varS: number;
  /** `s` over the most that it can be, −1…1. */
  tau: number;
  z: number;
  /** Two-sided, 0…1. */
  p: number;
  /** Values, or differences, that were tested. */
  n: number;
  trend: 'rising' | 'falling' | 'none';
  /** What was taken out of each value of the one before, 0…1; 1 where differences decided. */
  whitenedBy: number;
  /** Of Student's t, by which p is told; `Infinity`, which is the normal distribution, for differences. */
  degreesOfFreedom: number;
  /** Places between the values of the differences that decided; left out where whitened values did. */
  differenceLag?: number;
  /** Sentences: why a result is undecided or coarse. */
  notes: string[];
}

type Decided = Omit<WhitenedMannKendallResult, 'trend' | 'notes'>;

const BY_DIFFERENCES = { whitenedBy: 1, degreesOfFreedom: Infinity } as const;

/**
 * The Mann-Kendall test, or its seasonal form, of values that carry on from each other, which keeps a trend apart from what
 * is carried on. The smaller p of two answers:
 *
 * - Each value is rid of ρ times the one before (von Storch 1995), ρ being the `serialCorrelation` of what the line and the
 *   season leave, and jumps where it is large, so that no trend is taken for correlation (Yue et al. 2002, Hydrological
 *   Processes 16; Hamed 2009, J. Hydrology 368). That ρ is estimated is reckoned with: p is by Student's t with half of
 *   n* = n (1 − ρ) / (1 + ρ) as its degrees of freedom. The estimate varies by (1 − ρ²)/n, so the logarithm of the standard
 *   deviation by (1 + ρ) / (n (1 − ρ)) = 1/n*, as one of ν degrees of freedom varies by 1/(2ν). n is the number of values
 *   that ρ is measured on: those of the longer past where there is one, since it is by these that the estimate varies.
 * - From a ρ of 0.5 on, differences of neighbours, and of every third value, by `signedRankDrift`, which knows no ρ: a curve
 *   with little noise leaves a ρ near 1, and whitening nothing of it.
 *
 * Of autoregressions without a trend it flags at most what alpha says up to ρ = 0.7 and from 24 values on; the figures are
 * those of `conformance:trends`.
 *
 * @param values - NaN = missing: left out, or, with a season, left open. The first one belongs to the first season
 * @returns z = 0 and p = 1 where nothing can be compared
 * @throws RangeError when the season is not a whole number of at least 1
 * @public
 */
export function whitenedMannKendall(
  values: Float64Array,
  options: WhitenedMannKendallOptions = {},
): WhitenedMannKendallResult {
  const { season = 1, adjusted = values, alpha = DEFAULT_ALPHA } = options;
  const { past = adjusted, before = NaN } = options;
  const present = presentValues(adjusted);
  const correlation = carriedOver(past, options.correlation);
  const whitened = seasonalMannKendall(
    withoutCarried(season === 1 ? present : values, correlation, before),
    season,
  );
  const degreesOfFreedom =
    (presentValues(past).length * (1 - correlation)) / (1 + correlation) / 2;
  const lags = correlation < MUCH_CARRIED ? [] : DIFFERENCE_LAGS;
  const decided = lags.reduce<Decided>(
    (best, lag) => {
      const drift = signedRankDrift(present, lag);
      return drift.p < best.p
        ? { ...drift, ...BY_DIFFERENCES, differenceLag: lag }
        : best;
    },
    {
      ...whitened,
      p: whitened.z === 0 ? 1 : studentTwoSided(whitened.z, degreesOfFreedom),
      whitenedBy: correlation,
      degreesOfFreedom,
    },
  );
  const direction = decided.z > 0 ? 'rising' : 'falling';
  return {
    ...decided,
    trend: decided.p < alpha ? direction : 'none',
    notes: notesOnSize(present, whitened.n),
  };
}

/** The serial correlation, 0 at least; where it is large, of the values without jumps, which look like it. */
function carriedOver(
  values: Float64Array,
  measured: number = serialCorrelation(values),
): number {
  return Math.max(
    0,
    measured < MUCH_CARRIED
      ? measured
      : serialCorrelation(withoutJumps(values)),
  );
}

/** Each value less so much of the one before. */
function withoutCarried(
  values: Float64Array,
  correlation: number,
  before: number,
): Float64Array {
  const left = new Float64Array(values.length);
  let last = before;
  for (let at = 0; at < values.length; at++) {
    left[at] = values[at] - correlation * last;
    last = values[at];
  }
  return left;
}
