import {
  mannKendall,
  peltMean,
  seasonalMannKendall,
  seasonalTheilSen,
  theilSen,
} from '@almanac/statistics';
import type { AnalysisWindow } from '../analysisWindow';
import type { TrendOptions, ValueScale } from '../TrendInput';
import type { TrendEvidence, TrendSlope } from './TrendEvidence';

type EvidenceOptions = Pick<
  TrendOptions,
  'alpha' | 'correction' | 'changePenalty'
>;

/** Runs the trend test, the slope and the search for shifts on a window. */
export function gatherEvidence(
  window: AnalysisWindow,
  scale: ValueScale,
  options: EvidenceOptions,
  season?: number,
): TrendEvidence {
  const { changePoints, segments } = peltMean(window.values, {
    penalty: options.changePenalty,
  });
  return {
    window,
    scale,
    alpha: options.alpha,
    direction: directionOf(window.values, options, season),
    slope: slopeOf(window.values, season),
    shifts: changePoints,
    segments,
  };
}

function directionOf(
  values: Float64Array,
  { correction, alpha }: EvidenceOptions,
  season: number | undefined,
): TrendEvidence['direction'] {
  if (season === undefined) return mannKendall(values, { correction, alpha });
  const test = seasonalMannKendall(values, season, { alpha });
  const notes =
    correction === 'none'
      ? []
      : [
          'The seasonal test compares values of the same season only; no further correction for serial correlation was applied.',
        ];
  return { ...test, correctionUsed: 'none', notes };
}

function slopeOf(values: Float64Array, season: number | undefined): TrendSlope {
  const line = theilSen(values);
  if (season === undefined) {
    return {
      perStep: line.slope,
      low: line.slopeLow,
      high: line.slopeHigh,
      intercept: line.intercept,
    };
  }
  const seasonal = seasonalTheilSen(values, season);
  return {
    perStep: seasonal.slope / season,
    low: line.slopeLow,
    high: line.slopeHigh,
    intercept: seasonal.intercept,
  };
}
