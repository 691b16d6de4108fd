import type { Step } from '../../signals';
import { judgedWindow } from './panel/judgedWindow';
import type { Verdict } from './TrendAnalysis';
import {
  DEFAULT_TREND_OPTIONS,
  type TrendMember,
  type ValueScale,
} from './TrendInput';
import { gatherEvidence } from './verdict/gatherEvidence';
import { judgeTrend } from './verdict/judgeTrend';
import { VERDICT_RULES } from './verdict/verdictRules';

/** Asks for the verdicts that would have been given when a series had reached certain periods. */
export interface PastVerdictsRequest {
  /** All values of the series; `NaN` is missing. */
  readonly values: Float64Array;
  /** Those that verdicts look at, see `judgedMembers`; aligned with the values. */
  readonly members: readonly TrendMember[];
  /** First day of the first period, `YYYY-MM-DD`. */
  readonly start: string;
  readonly step: Step;
  readonly scale: ValueScale;
  /** Periods that each analysis looked back over. */
  readonly windowPeriods: number;
  /** Positions in `values`; a verdict sees nothing after its own. */
  readonly periods: readonly number[];
}

/** The verdicts at the periods asked for, by the very rules of today's analysis, without peeking ahead. */
export function pastVerdicts(request: PastVerdictsRequest): Verdict[] {
  const { scale, windowPeriods } = request;
  return request.periods.map(period => {
    const { window } = judgedWindow(
      upTo(request, period),
      scale,
      windowPeriods,
    );
    const judgement = judgeTrend(window, scale, () =>
      gatherEvidence(window, scale, DEFAULT_TREND_OPTIONS),
    );
    return VERDICT_RULES[judgement.rule].verdict;
  });
}

/** What was known when a series had reached a period. */
function upTo(
  { values, members, start, step }: PastVerdictsRequest,
  period: number,
) {
  return {
    ...{ start, step, values: values.subarray(0, period + 1) },
    members: members.map(member => ({
      ...member,
      values: member.values.subarray(0, period + 1),
    })),
  };
}
