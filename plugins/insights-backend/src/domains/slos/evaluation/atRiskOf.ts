import type { AtRisk } from '../model/evaluation/atRisk';
import type { SloResult } from './SloEvaluator';

/** What of an SLO is at risk: each objective by itself, and all together. */
export function atRiskOf({ objectives, composite }: SloResult): AtRisk {
  return {
    objectives: objectives.flatMap(({ evaluation }, index) =>
      evaluation.isAtRisk ? [index] : [],
    ),
    whole: composite?.isAtRisk ?? false,
  };
}
