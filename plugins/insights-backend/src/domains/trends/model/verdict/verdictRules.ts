import type { Verdict } from '../TrendAnalysis';

/** Why a verdict was given; the first rule that holds gives it. */
export interface VerdictRule {
  /** What the working calls it. */
  readonly title: string;
  readonly verdict: Verdict;
  /** When the rule holds, for the reader of the working. */
  readonly holdsWhen: string;
}

/** The rules in the order in which they are tried. */
export const VERDICT_RULES = {
  tooFew: {
    title: 'too few values',
    verdict: 'unknown',
    holdsWhen: 'there are fewer values than the smallest number needed',
  },
  tooSparse: {
    title: 'too many gaps',
    verdict: 'unknown',
    holdsWhen: 'too many periods of the window have no value',
  },
  outOfDate: {
    title: 'out of date',
    verdict: 'unknown',
    holdsWhen: 'the last value is older than what counts as recent',
  },
  constant: {
    title: 'never moved',
    verdict: 'steady',
    holdsWhen: 'all values of the window are equal',
  },
  pastPeak: {
    title: 'past its peak',
    verdict: 'peaking',
    holdsWhen:
      'it rose to a peak within the window and has recently come down from it',
  },
  settled: {
    title: 'settled',
    verdict: 'steady',
    holdsWhen: 'it moved within the window, but not recently',
  },
  fromNothing: {
    title: 'risen from next to nothing',
    verdict: 'emerging',
    holdsWhen: 'it recently rose from next to nothing and is still small',
  },
  takenUp: {
    title: 'taken up by many of late',
    verdict: 'emerging',
    holdsWhen:
      'it rises, and its emergence (growth, newness and breadth of who takes it up) reaches what counts',
  },
  recentRise: {
    title: 'steps up of late',
    verdict: 'rising',
    holdsWhen: 'it moves in steps, and its recent steps lead up',
  },
  recentFall: {
    title: 'steps down of late',
    verdict: 'falling',
    holdsWhen: 'it moves in steps, and its recent steps lead down',
  },
  upwardTrend: {
    title: 'upward trend',
    verdict: 'rising',
    holdsWhen:
      'the trend test finds a rise at the level asked for, large enough and still going on',
  },
  downwardTrend: {
    title: 'downward trend',
    verdict: 'falling',
    holdsWhen:
      'the trend test finds a fall at the level asked for, large enough and still going on',
  },
  tooSmall: {
    title: 'too small an effect',
    verdict: 'steady',
    holdsWhen: 'the trend test finds a direction, but the effect is too small',
  },
  noDirection: {
    title: 'no direction',
    verdict: 'steady',
    holdsWhen: 'the trend test finds no direction at the level asked for',
  },
} as const satisfies Record<string, VerdictRule>;

/** Id of a rule. */
export type VerdictRuleId = keyof typeof VERDICT_RULES;
