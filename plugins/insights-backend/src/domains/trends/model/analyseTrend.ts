import { dayAt } from './analysisWindow';
import { findBursts } from './burst/findBursts';
import { changesByModel } from './changes/changesByModel';
import { moversOf } from './changePoints';
import { dataQuality } from './dataQuality';
import { forecastOfSeries } from './forecastOfSeries';
import { bandCaveat } from './forecast/bandCaveat';
import { judgedWindow } from './panel/judgedWindow';
import { adoptionEmergence } from './emergence/adoptionEmergence';
import { explainingDimensions } from './drivers/explainingDimensions';
import { membersOverlap } from './drivers/membersOverlap';
import { memberContributions } from './memberContributions';
import { MEAN_STEPS_PER_YEAR } from './periods';
import {
  TREND_ENGINE_VERSION,
  type TrendAnalysis,
  type Verdict,
} from './TrendAnalysis';
import type { TrendInput, TrendOptions } from './TrendInput';
import { trendWorking } from './trendWorking';
import { changeWithinBounds } from './withinBounds';
import { gatherEvidence } from './verdict/gatherEvidence';
import { judgeTrend } from './verdict/judgeTrend';
import type { TrendEvidence } from './verdict/TrendEvidence';
import { verdictReason } from './verdict/verdictReason';
import { VERDICT_RULES } from './verdict/verdictRules';

/** An analysis, with what is needed to set markers beside it later. */
export interface AnalysedTrend {
  /** `direction.q` is null until the analyses of the sweep or the request are seen together. */
  readonly analysis: TrendAnalysis;
  /** For each change point the members that moved with it, those that moved most first. */
  readonly movers: readonly (readonly string[])[];
  /** Whether there is no forecast because none was asked for of a series like this. */
  readonly isForecastLeftOut: boolean;
}

/**
 * Analyses one series: direction, size, shifts, drivers, forecast, verdict, and the working of it all. Pure: the same input
 * gives the same analysis.
 *
 * @param computedAt - ISO 8601 instant, for the working
 */
export function analyseTrend(
  input: TrendInput,
  options: TrendOptions,
  computedAt: string,
): AnalysedTrend {
  const { scale } = input;
  const { whole, window, past, panel } = judgedWindow(
    input,
    scale,
    options.windowPeriods,
    options.forecastPeriods,
  );
  const { season } = input;
  const evidence = gatherEvidence(window, scale, options, { past, season });
  const judgement = judgeTrend(window, scale, () => evidence);
  const dimensions = explainingDimensions(whole).filter(
    ({ dimension }) => !membersOverlap(whole, scale, dimension),
  );
  const divided = dimensions[0]?.dimension;
  const isOverlapping =
    !input.isMeanOfMembers && membersOverlap(whole, scale, divided);
  const contributions = isOverlapping
    ? null
    : memberContributions(whole, divided);
  const { seasons } = evidence;
  const emergence = adoptionEmergence(window, scale);
  const bursts = findBursts(evidence, judgement);
  const { verdict } = VERDICT_RULES[judgement.rule];
  const isForecastLeftOut = isLeftOut(verdict, options);
  const horizon = isForecastLeftOut ? 0 : options.horizon;
  const asked = { ...options, horizon };
  const { forecast, ...made } = forecastOfSeries(input, asked, {
    ...{ window: whole, seasons, isStaircase: judgement.staircase },
    pastSeasons: panel ? undefined : evidence.seasonsOfPast,
  });
  const caveat = forecast ? bandCaveat(forecast) : undefined;
  const analysis: TrendAnalysis = {
    engineVersion: TREND_ENGINE_VERSION,
    inputDigest: input.digest,
    window: {
      start: window.start,
      end: window.end,
      step: window.step,
      periods: window.values.length,
      missing: whole.missing,
      ...(whole.spacing > 1 && { spacing: whole.spacing }),
    },
    verdict,
    verdictReason: verdictReason(judgement, evidence, input.unit),
    latest:
      whole.last < 0
        ? null
        : { at: dayAt(whole, whole.last), value: whole.values[whole.last] },
    direction: directionOf(evidence, options),
    slope: slopeOf(evidence),
    changePoints: changesByModel(evidence, options),
    forecast,
    contributions,
    quality: dataQuality(evidence, judgement, {
      ...{ whole, forecast: forecast && { ...made, caveat }, unit: input.unit },
      panel,
      isMeanOfMembers: input.isMeanOfMembers,
      partialTotal: input.partialTotal,
      isOverlapping,
    }),
    ...(seasons.length > 0 && { seasons: [...seasons] }),
    ...(panel && { panel }),
    ...(input.partialTotal && { partialTotal: input.partialTotal }),
    ...(dimensions.length > 0 && { dimensions }),
    ...(emergence && { emergence }),
    ...(bursts && bursts.length > 0 && { bursts }),
    working: trendWorking({
      input,
      options,
      evidence,
      judgement,
      ...{ contributions, dimensions, emergence, panel, bursts },
      forecast,
      forecastSeason: made.season,
      forecastPeriods: made.periods,
      forecastCaveat: caveat,
      computedAt,
    }),
  };
  return { analysis, movers: moversOf(evidence), isForecastLeftOut };
}

function isLeftOut(
  verdict: Verdict,
  { forecasts = 'all', horizon }: TrendOptions,
): boolean {
  if (horizon === 0 || forecasts === 'all') return false;
  return forecasts === 'none' || verdict === 'steady';
}

function directionOf(
  { direction }: TrendEvidence,
  options: TrendOptions,
): TrendAnalysis['direction'] {
  return {
    s: direction.s + 0,
    tau: direction.tau,
    z: direction.z,
    p: direction.p,
    q: null,
    requestedCorrection: options.correction,
    ...(direction.correctionUsed === 'correlated-seasons'
      ? { correction: 'none', seasonalCorrection: 'covariances' }
      : { correction: direction.correctionUsed }),
  };
}

/**
 * The slope per step and per year; as a ratio per year of the line's middle, where zero means "none of it". What a year changes
 * stays within what values of the scale can change by.
 */
function slopeOf({
  slope,
  window,
  scale,
}: TrendEvidence): TrendAnalysis['slope'] {
  const steps = MEAN_STEPS_PER_YEAR[window.step];
  const ofYear = (perStep: number) =>
    changeWithinBounds(perStep * steps, scale);
  const middle =
    slope.intercept + (slope.perStep * (window.values.length - 1)) / 2;
  const hasRatio = scale.hasNaturalZero && middle > 0;
  return {
    perStep: valueOrNull(slope.perStep),
    low: valueOrNull(slope.low),
    high: valueOrNull(slope.high),
    perYear: valueOrNull(ofYear(slope.perStep)),
    perYearLow: valueOrNull(ofYear(slope.low)),
    perYearHigh: valueOrNull(ofYear(slope.high)),
    ratioPerYear: hasRatio ? valueOrNull(ofYear(slope.perStep) / middle) : null,
    intercept: valueOrNull(slope.intercept),
  };
}

function valueOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
