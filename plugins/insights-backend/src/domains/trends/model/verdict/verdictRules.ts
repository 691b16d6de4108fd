import type { Verdict } from '../TrendAnalysis';

/** Why a verdict was given; the first rule that holds gives it. */
export interface VerdictRule {
  readonly verdict: Verdict;
  /** When the rule holds, for the reader of the working. */
  readonly holdsWhen: string;
}

/** The rules in the order in which they are tried. */
export const VERDICT_RULES = {
  tooFew: {
    verdict: 'unknown',
    holdsWhen: 'there are fewer values than the smallest number needed',
  },
  tooSparse: {
    verdict: 'unknown',
    holdsWhen: 'too many periods of the window have no value',
  },
  outOfDate: {
    verdict: 'unknown',
    holdsWhen: 'the last value is older than what counts as recent',
  },
  constant: {
    verdict: 'steady',
    holdsWhen: 'all values of the window are equal',
  },
  pastPeak: {
    verdict: 'peaking',
    holdsWhen:
      'it rose to a peak within the window and has recently come down from it',
  },
  settled: {
    verdict: 'steady',
    holdsWhen: 'it moved within the window, but not recently',
  },
  fromNothing: {
    verdict: 'emerging',
    holdsWhen: 'it recently rose from next to nothing and is still small',
  },
  recentRise: {
    verdict: 'rising',
    holdsWhen: 'a staircase: its recent steps lead up',
  },
  recentFall: {
    verdict: 'falling',
    holdsWhen: 'a staircase: its recent steps lead down',
  },
  upwardTrend: {
    verdict: 'rising',
    holdsWhen:
      'the trend test finds a rise at the level asked for, large enough and still going on',
  },
  downwardTrend: {
    verdict: 'falling',
    holdsWhen:
      'the trend test finds a fall at the level asked for, large enough and still going on',
  },
  tooSmall: {
    verdict: 'steady',
    holdsWhen: 'the trend test finds a direction, but the effect is too small',
  },
  noDirection: {
    verdict: 'steady',
    holdsWhen: 'the trend test finds no direction at the level asked for',
  },
} as const satisfies Record<string, VerdictRule>;

/** Id of a rule. */
export type VerdictRuleId = keyof typeof VERDICT_RULES;
