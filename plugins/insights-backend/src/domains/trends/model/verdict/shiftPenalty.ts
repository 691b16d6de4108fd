import { median, presentValues } from '@almanac/statistics';
import type { NamedPenalty } from '../TrendInput';

/**
 * Times ln n: of a mean and a position BIC counts two (Yao 1988, Statistics & Probability Letters 6), the modified one three
 * (Zhang and Siegmund 2007, Biometrics 63).
 */
const FACTORS: Readonly<Record<NamedPenalty, number>> = { mbic: 3, bic: 2 };

/** Times ln n, the penalty of a shift between independent values. */
export const shiftFactor = (name: NamedPenalty): number => FACTORS[name];

/** More than this is not believed of a few dozen values: a slow wave would hide each shift. */
export const MOST_CARRIED = 0.6;

/** The price of a shift of the level. */
export interface ShiftPenalty {
  /** In noise variances, as `peltMean` takes it. */
  readonly penalty: number;
  /** The same for independent values, by which accounts of the values are compared … */
  readonly independent: number;
  /** … and what a slope costs by the same criterion: one parameter in place of a level and its position. */
  readonly ofSlope: number;
  /** What a value takes from the one before, 0…0.6; 0 where the penalty was given. */
  readonly carried: number;
}

/**
 * What a shift must bring to be told: the modified BIC, 3 ln n noise variances, times what serial correlation makes of them.
 *
 * Neighbours that resemble each other stay above or below their mean for a while, which looks like a shift. Under AR(1) a mean
 * of many values varies (1 + r) / (1 − r) times as much as one of independent values, and first differences, from which
 * `peltMean` has its variance, show only 1 − r of it: together (1 + r) / (1 − r)².
 *
 * r is from first and second neighbours, as median absolute differences, which a few shifts do not move: Chakar, Lebarbier,
 * Lévy-Leduc and Robin (2017), "A robust approach for estimating change-points in the mean of an AR(1) process", Bernoulli
 * 23(2). Differences are taken from their median, so that a steady rise is no correlation.
 *
 * @param values - NaN = missing
 * @param given - penalty that was asked for; a number is taken as it is
 */
export function shiftPenalty(
  values: Float64Array,
  given: number | NamedPenalty = 'mbic',
): ShiftPenalty {
  if (typeof given === 'number') {
    const ofSlope = given / FACTORS.mbic;
    return { penalty: given, independent: given, ofSlope, carried: 0 };
  }
  const present = presentValues(values);
  const carried = carriedOver(present);
  const ofSlope = Math.log(Math.max(present.length, 1));
  const independent = FACTORS[given] * ofSlope;
  const penalty = (independent * (1 + carried)) / (1 - carried) ** 2;
  return { penalty, independent, ofSlope, carried };
}

function carriedOver(values: Float64Array): number {
  const [first, second] = [1, 2].map(lag => typicalDifference(values, lag));
  if (!(first > 0 && second > 0)) return 0;
  return Math.min(MOST_CARRIED, Math.max(0, (second / first) ** 2 - 1));
}

/** Median absolute deviation of the differences between values so many places apart. */
function typicalDifference(values: Float64Array, lag: number): number {
  const differences = new Float64Array(Math.max(0, values.length - lag));
  for (let at = 0; at < differences.length; at++)
    differences[at] = values[at + lag] - values[at];
  const centre = median(differences);
  for (let at = 0; at < differences.length; at++)
    differences[at] = Math.abs(differences[at] - centre);
  return median(differences);
}
