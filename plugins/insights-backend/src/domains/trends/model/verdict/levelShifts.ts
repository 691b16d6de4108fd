import {
  peltMean,
  type MeanShift,
  type PeltMeanResult,
} from '@almanac/statistics';
import type { ShiftPenalty } from './shiftPenalty';

/** Levels and what is told of them. */
export interface LevelShifts {
  /** Those of the levels, or beside a line that accounts for the values better. */
  readonly shifts: readonly MeanShift[];
  /** Levels of the values themselves, by which verdicts go. */
  readonly segments: PeltMeanResult['segments'];
  /** There where a line, with or without shifts, accounts for the values better than levels do. */
  readonly line?: StraightAccount;
}

/** A line and shifts beside it. */
export interface StraightAccount {
  /** Units of the values per place. */
  readonly slope: number;
  /** Squared deviations in variances of the noise, plus what slope and shifts cost. */
  readonly cost: number;
  /** The same of levels alone. */
  readonly costOfLevels: number;
}

/**
 * The shifts of the level: those of `peltMean`, unless a straight line accounts for the values better by the same criterion. A
 * ramp is a staircase to a search for levels, and told as one it has changes where nothing changed.
 *
 * Where levels shift, the shifts beside a line are looked for too: beside the line of all values and, where these leave some, beside
 * the one that the levels follow within. The account with the smallest cost is taken: squared deviations in variances of the
 * noise, the price of each shift, and of the slope the price of one parameter. These prices are those of independent values:
 * dearer ones would hide two steps behind a line.
 *
 * @param values - without their season; NaN = missing
 * @param wholeSlope - slope of the line of all values, per place
 */
export function levelShifts(
  values: Float64Array,
  wholeSlope: number,
  { penalty, independent, ofSlope }: ShiftPenalty,
): LevelShifts {
  const levels = peltMean(values, { penalty });
  const { changePoints: shifts, segments } = levels;
  if (shifts.length === 0 || !Number.isFinite(wholeSlope)) {
    return { shifts, segments };
  }
  const whole = besideLine(values, wholeSlope, penalty);
  const within = slopeWithin(values, segments);
  const straight =
    whole.changePoints.length === 0 || !Number.isFinite(within)
      ? [whole]
      : [whole, besideLine(values, within, penalty)];
  const sigma = Math.min(levels.sigma, ...straight.map(one => one.sigma));
  const costOfLevels = costOf(levels, values, sigma, independent);
  const [best] = straight
    .map(one => ({
      ...one,
      cost: costOf(one, one.level, sigma, independent) + ofSlope,
    }))
    .sort((a, b) => a.cost - b.cost);
  if (!(best.cost < costOfLevels)) return { shifts, segments };
  const { slope, cost } = best;
  return {
    shifts: best.changePoints.map(shift => ({
      ...shift,
      before: shift.before + slope * shift.index,
      after: shift.after + slope * shift.index,
    })),
    segments,
    line: { slope, cost, costOfLevels },
  };
}

function besideLine(values: Float64Array, slope: number, penalty: number) {
  const level = new Float64Array(values.length);
  for (let at = 0; at < level.length; at++) level[at] = values[at] - slope * at;
  return { ...peltMean(level, { penalty }), level, slope };
}

/** The slope that all segments share, by least squares. */
function slopeWithin(
  values: Float64Array,
  segments: PeltMeanResult['segments'],
): number {
  let shared = 0;
  let spread = 0;
  for (const { start, end, mean } of segments) {
    const middle = middleOf(values, start, end);
    for (let at = start; at < end; at++) {
      if (Number.isNaN(values[at])) continue;
      shared += (at - middle) * (values[at] - mean);
      spread += (at - middle) ** 2;
    }
  }
  return shared / spread;
}

/** The mean place of the values that are there. */
function middleOf(values: Float64Array, start: number, end: number): number {
  let sum = 0;
  let count = 0;
  for (let at = start; at < end; at++) {
    if (Number.isNaN(values[at])) continue;
    sum += at;
    count += 1;
  }
  return sum / count;
}

/** Of values that lie on their levels exactly there is no noise, and only what shifts cost. */
function costOf(
  { segments, changePoints }: PeltMeanResult,
  values: Float64Array,
  sigma: number,
  penalty: number,
): number {
  let squares = 0;
  for (const { start, end, mean } of segments) {
    for (let at = start; at < end; at++) {
      if (!Number.isNaN(values[at])) squares += (values[at] - mean) ** 2;
    }
  }
  const deviations = squares === 0 ? 0 : squares / sigma ** 2;
  return deviations + changePoints.length * penalty;
}
