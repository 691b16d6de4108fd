import {
  leastSquaresHalfWidth,
  mannKendall,
  seasonalTheilSen,
  serialCorrelation,
  serialDegreesOfFreedom,
  serialVarianceFactor,
  theilSen,
  type TheilSenLine,
} from '@almanac/statistics';
import type { AnalysisWindow } from '../analysisWindow';
import type { Season } from '../season/findSeasons';
import { seasonalDirection } from '../season/seasonalDirection';
import { endOfPast, seasonsOfPast } from '../season/seasonsOfPast';
import { spacedValues, spreadValues } from '../spacedValues';
import { strongestSeason } from '../season/strongestSeason';
import { withoutSeasons } from '../season/withoutSeasons';
import type { TrendOptions, ValueScale } from '../TrendInput';
import { levelShifts } from './levelShifts';
import { shiftPenalty } from './shiftPenalty';
import type { IntervalWidth, TrendEvidence, TrendSlope } from './TrendEvidence';
import { whitenedDirection } from './whitenedDirection';

type EvidenceOptions = Pick<
  TrendOptions,
  'alpha' | 'correction' | 'changePenalty'
>;

/**
 * Runs the trend test, the slope and the search for shifts on a window; where its values follow a season, the seasonal forms,
 * and shifts of the values without it.
 *
 * @param past - the same values over a longer past, for seasons that the window is too short to show
 * @param season - steps of one cycle, where that is known
 */
export function gatherEvidence(
  window: AnalysisWindow,
  scale: ValueScale,
  options: EvidenceOptions,
  { past = window, season }: { past?: AnalysisWindow; season?: number } = {},
): TrendEvidence {
  const spaced = spacedValues(window);
  const { values } = spaced;
  const { length } = window.values;
  const { correction, alpha } = options;
  const found = seasonsOfPast(window, past, season);
  const { seasons, from } = found;
  const long = spacedValues(from).values;
  const cycleOf = ({ periods }: Season) => periods / window.spacing;
  const longAdjusted = withoutSeasons(
    long,
    seasons.map(cycleOf),
    options.changePenalty,
  );
  const adjusted = endOfPast(longAdjusted, from, window);
  const price = shiftPenalty(adjusted, options.changePenalty);
  const strongest = strongestSeason(seasons);
  const tested = strongest && cycleOf(strongest);
  const others = seasons.map(cycleOf).filter(cycle => cycle !== tested);
  const longOwn = withoutSeasons(long, others);
  const own = endOfPast(longOwn, from, window);
  const correlation = serialCorrelation(adjusted);
  const width = intervalWidth(adjusted, correction, correlation);
  const line =
    tested === undefined
      ? lineOf(theilSen(values, width), 1, { adjusted, width })
      : lineOf(seasonalTheilSen(own, tested, width), tested, {
          ...{ adjusted, width },
        });
  const levels = levelShifts(adjusted, line.perStep, price);
  return {
    window,
    scale,
    alpha,
    seasons,
    seasonsFrom: from,
    ...(found.ofPast && { seasonsOfPast: found.ofPast }),
    adjusted: spreadValues({ ...spaced, values: adjusted }, length),
    direction:
      tested === undefined
        ? plainDirection(values, { correction, alpha, correlation })
        : seasonalDirection(own, adjusted, tested, {
            ...{ correction, alpha, correlation },
            past: from === window ? undefined : longAdjusted,
            before: longOwn[longOwn.length - own.length - 1],
          }),
    slope: inPeriods(line, window.spacing, spaced.at(0)),
    shiftPenalty: price,
    straight: levels.line,
    shifts: levels.shifts.map(shift => ({
      ...shift,
      index: spaced.at(shift.index),
      low: spaced.at(shift.low),
      high: spaced.at(shift.high),
    })),
    segments: levels.segments.map((segment, index) => ({
      ...segment,
      start: index === 0 ? 0 : spaced.at(segment.start),
      end:
        index === levels.segments.length - 1 ? length : spaced.at(segment.end),
    })),
  };
}

function plainDirection(
  values: Float64Array,
  options: Pick<TrendOptions, 'correction' | 'alpha'> & { correlation: number },
): TrendEvidence['direction'] {
  return options.correction === 'pre-whitening'
    ? whitenedDirection(values, options)
    : mannKendall(values, options);
}

/** A line over values side by side, as one over the periods of the window. */
function inPeriods(
  { perStep, low, high, intercept, ...width }: TrendSlope,
  spacing: number,
  offset: number,
): TrendSlope {
  return {
    perStep: perStep / spacing,
    low: low / spacing,
    high: high / spacing,
    intercept: intercept - (perStep / spacing) * offset,
    ...width,
  };
}

/** How wide the interval of the slope is: for independent values where no correction is asked for. */
function intervalWidth(
  adjusted: Float64Array,
  correction: TrendOptions['correction'],
  correlation: number,
): IntervalWidth {
  return correction === 'none'
    ? { varianceFactor: 1, degreesOfFreedom: Infinity }
    : {
        varianceFactor: serialVarianceFactor(adjusted, correlation),
        degreesOfFreedom: serialDegreesOfFreedom(adjusted, correlation),
      };
}

/**
 * A line as slope per step, with its interval by the slopes of all pairs, or, where these do not reach so far, by what a
 * least-squares line leaves of the values without season.
 */
function lineOf(
  line: Omit<TheilSenLine, 'n'>,
  stepsOfSlope: number,
  { adjusted, width }: { adjusted: Float64Array; width: IntervalWidth },
): TrendSlope {
  const { slope, slopeLow, slopeHigh, isBounded, intercept } = line;
  const perStep = slope / stepsOfSlope;
  const half = isBounded ? 0 : leastSquaresHalfWidth(adjusted, width);
  return {
    perStep,
    low: isBounded ? slopeLow / stepsOfSlope : perStep - half,
    high: isBounded ? slopeHigh / stepsOfSlope : perStep + half,
    isByLeastSquares: !isBounded,
    intercept,
    ...width,
  };
}
