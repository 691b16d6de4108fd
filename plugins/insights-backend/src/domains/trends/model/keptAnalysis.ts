import { TREND_ENGINE_VERSION, type TrendAnalysis } from './TrendAnalysis';
import { THRESHOLDS_STEP } from './verdict/thresholdsStep';

/** An analysis as JSON, to be kept: without what every analysis of its engine says alike, nearly half of it. */
export function keptAnalysis(analysis: TrendAnalysis): string {
  return JSON.stringify(
    withSteps(
      analysis,
      analysis.working.steps.filter(step => step !== THRESHOLDS_STEP),
    ),
  );
}

/** A kept analysis as a whole; of an earlier engine, which had thresholds of its own, as it is. */
export function wholeAnalysis(kept: string): TrendAnalysis {
  const analysis: TrendAnalysis = JSON.parse(kept);
  if (analysis.engineVersion !== TREND_ENGINE_VERSION) return analysis;
  return withSteps(analysis, [...analysis.working.steps, THRESHOLDS_STEP]);
}

function withSteps(
  analysis: TrendAnalysis,
  steps: TrendAnalysis['working']['steps'],
): TrendAnalysis {
  return { ...analysis, working: { ...analysis.working, steps } };
}
