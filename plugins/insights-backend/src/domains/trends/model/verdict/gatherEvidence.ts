import {
  mannKendall,
  peltMean,
  seasonalTheilSen,
  theilSen,
} from '@almanac/statistics';
import type { AnalysisWindow } from '../analysisWindow';
import { findSeasons } from '../season/findSeasons';
import { seasonalDirection } from '../season/seasonalDirection';
import { strongestSeason } from '../season/strongestSeason';
import { withoutSeasons } from '../season/withoutSeasons';
import type { TrendOptions, ValueScale } from '../TrendInput';
import type { TrendEvidence, TrendSlope } from './TrendEvidence';

type EvidenceOptions = Pick<
  TrendOptions,
  'alpha' | 'correction' | 'changePenalty'
>;

/**
 * Runs the trend test, the slope and the search for shifts on a window; where its values follow a season, the seasonal forms,
 * and shifts of the values without it.
 *
 * @param season - steps of one cycle, where that is known
 */
export function gatherEvidence(
  window: AnalysisWindow,
  scale: ValueScale,
  options: EvidenceOptions,
  season?: number,
): TrendEvidence {
  const { values } = window;
  const { correction, alpha } = options;
  const seasons = findSeasons(window, season);
  const penalty = options.changePenalty;
  const deseasoned = withoutSeasons(
    values,
    seasons.map(({ periods }) => periods),
    penalty,
  );
  const adjusted = deseasoned.values;
  const { changePoints, segments } =
    deseasoned.shifts ?? peltMean(adjusted, { penalty });
  const tested = strongestSeason(seasons)?.periods;
  const others = seasons
    .map(({ periods }) => periods)
    .filter(periods => periods !== tested);
  const own = withoutSeasons(values, others).values;
  return {
    window,
    scale,
    alpha,
    seasons,
    adjusted,
    direction:
      tested === undefined
        ? mannKendall(values, { correction, alpha })
        : seasonalDirection(own, adjusted, tested, { correction, alpha }),
    slope: tested === undefined ? plainSlope(values) : slopeOf(own, tested),
    shifts: changePoints,
    segments,
  };
}

function plainSlope(values: Float64Array): TrendSlope {
  const { slope, slopeLow, slopeHigh, intercept } = theilSen(values);
  return { perStep: slope, low: slopeLow, high: slopeHigh, intercept };
}

function slopeOf(values: Float64Array, season: number): TrendSlope {
  const { slope, slopeLow, slopeHigh, intercept } = seasonalTheilSen(
    values,
    season,
  );
  return {
    perStep: slope / season,
    low: slopeLow / season,
    high: slopeHigh / season,
    intercept,
  };
}
