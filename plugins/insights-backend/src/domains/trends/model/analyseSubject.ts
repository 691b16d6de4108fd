import type { AnalysedSubject } from './AnalysedSubject';
import { analyseTrend } from './analyseTrend';
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
    verdict: analysis.verdict,
    verdictReason: analysis.verdictReason,
    value: analysis.latest?.value ?? null,
    latestAt: analysis.latest?.at ?? null,
    changeOfYear: changeOfYear(input),
    z: analysis.direction.z,
    p: analysis.direction.p,
    isForecastLeftOut,
    result: JSON.stringify(analysis),
    movers: JSON.stringify(movers),
  };
}

function changeOfYear({ values, step }: TrendInput): number | null {
  const last = values.findLastIndex(Number.isFinite);
  const change = values[last] - values[last - STEPS_PER_YEAR[step]];
  return Number.isFinite(change) ? change : null;
}
