import { judgedWindow } from './panel/judgedWindow';
import type { Verdict } from './TrendAnalysis';
import { FORECAST_WINDOW_PERIODS } from './sweepOptions';
import { upToPeriod, type PastSeries } from './pastSeries';
import { DEFAULT_TREND_OPTIONS } from './TrendInput';
import { gatherEvidence } from './verdict/gatherEvidence';
import { judgeTrend } from './verdict/judgeTrend';
import { VERDICT_RULES } from './verdict/verdictRules';

/** Asks for the verdicts that would have been given when a series had reached certain periods. */
export interface PastVerdictsRequest extends PastSeries {
  /** Positions in `values`; a verdict sees nothing after its own. */
  readonly periods: readonly number[];
}

/** The verdicts at the periods asked for, by the very rules of today's analysis, without peeking ahead. */
export function pastVerdicts(request: PastVerdictsRequest): Verdict[] {
  const { scale, step, windowPeriods } = request;
  return request.periods.map(period => {
    const { window, past } = judgedWindow(
      upToPeriod(request, period),
      scale,
      windowPeriods,
      FORECAST_WINDOW_PERIODS[step],
    );
    const judgement = judgeTrend(window, scale, () =>
      gatherEvidence(window, scale, DEFAULT_TREND_OPTIONS, { past }),
    );
    return VERDICT_RULES[judgement.rule].verdict;
  });
}
