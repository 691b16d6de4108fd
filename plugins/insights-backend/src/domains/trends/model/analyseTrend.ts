import { dayAt, windowOf } from './analysisWindow';
import { changePointsOf, moversOf } from './changePoints';
import { dataQuality } from './dataQuality';
import { memberContributions } from './memberContributions';
import { MEAN_STEPS_PER_YEAR } from './periods';
import { TREND_ENGINE_VERSION, type TrendAnalysis } from './TrendAnalysis';
import { trendForecast } from './trendForecast';
import type { TrendInput, TrendOptions } from './TrendInput';
import { trendWorking } from './trendWorking';
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
  const window = windowOf(input, options.windowPeriods);
  const evidence = gatherEvidence(window, input.scale, options, input.season);
  const judgement = judgeTrend(window, input.scale, () => evidence);
  const contributions = memberContributions(window);
  const forecast = trendForecast(window, {
    scale: input.scale,
    horizon: options.horizon,
    season: input.season,
    isStaircase: judgement.staircase,
  });
  const analysis: TrendAnalysis = {
    engineVersion: TREND_ENGINE_VERSION,
    inputDigest: input.digest,
    window: {
      start: window.start,
      end: window.end,
      step: window.step,
      periods: window.values.length,
      missing: window.missing,
    },
    verdict: VERDICT_RULES[judgement.rule].verdict,
    verdictReason: verdictReason(judgement, evidence, input.unit),
    latest:
      window.last < 0
        ? null
        : { at: dayAt(window, window.last), value: window.values[window.last] },
    direction: directionOf(evidence, options),
    slope: slopeOf(evidence),
    changePoints: changePointsOf(evidence),
    forecast,
    contributions,
    quality: dataQuality(evidence, judgement),
    working: trendWorking({
      input,
      options,
      evidence,
      judgement,
      contributions,
      forecast,
      computedAt,
    }),
  };
  return { analysis, movers: moversOf(evidence) };
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
    correction: direction.correctionUsed,
  };
}

/** The slope per step and per year; as a ratio per year of the line's middle, where zero means "none of it". */
function slopeOf({
  slope,
  window,
  scale,
}: TrendEvidence): TrendAnalysis['slope'] {
  const perYear = MEAN_STEPS_PER_YEAR[window.step];
  const middle =
    slope.intercept + (slope.perStep * (window.values.length - 1)) / 2;
  const hasRatio = scale.hasNaturalZero && middle > 0;
  return {
    perStep: valueOrNull(slope.perStep),
    low: valueOrNull(slope.low),
    high: valueOrNull(slope.high),
    perYear: valueOrNull(slope.perStep * perYear),
    perYearLow: valueOrNull(slope.low * perYear),
    perYearHigh: valueOrNull(slope.high * perYear),
    ratioPerYear: hasRatio
      ? valueOrNull((slope.perStep * perYear) / middle)
      : null,
    intercept: valueOrNull(slope.intercept),
  };
}

function valueOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
