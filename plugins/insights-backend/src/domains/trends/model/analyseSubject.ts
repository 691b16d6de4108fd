import type { AnalysedSubject } from './AnalysedSubject';
import { analyseTrend } from './analyseTrend';
import { keptAnalysis } from './keptAnalysis';
import { STEPS_PER_YEAR } from './periods';
import type { TrendInput, TrendOptions } from './TrendInput';

/** Analyses a series and makes of it what is kept. */
export function analyseSubject(
  input: TrendInput,
  options: TrendOptions,
  computedAt: string,
): AnalysedSubject {
  const { analysis, movers, isForecastLeftOut } = analyseTrend(
    input,
    options,
    computedAt,
  );
  return {
    inputDigest: analysis.inputDigest,
    engineVersion: analysis.engineVersion,
    reachedTo: analysis.window.end,
    step: input.step,
    verdict: analysis.verdict,
    verdictReason: analysis.verdictReason,
    value: analysis.latest?.value ?? null,
    latestAt: analysis.latest?.at ?? null,
    changeOfYear: changeOfYear(input, analysis.window.spacing),
    z: analysis.direction.z,
    p: analysis.direction.p,
    isForecastLeftOut,
    result: keptAnalysis(analysis),
    movers: JSON.stringify(movers),
  };
}

/** Where values come less often than the step, from the one that is due closest to a year before. */
function changeOfYear(
  { values, step }: TrendInput,
  spacing: number = 1,
): number | null {
  const last = values.findLastIndex(Number.isFinite);
  const year = Math.round(STEPS_PER_YEAR[step] / spacing) * spacing;
  if (year === 0) return null;
  const change = values[last] - values[last - year];
  return Number.isFinite(change) ? change : null;
}
