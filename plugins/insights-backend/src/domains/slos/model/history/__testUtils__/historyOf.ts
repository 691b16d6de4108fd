import { endSecondsOf, type Buckets } from '../../buckets/Buckets';
import { cutBuckets } from '../../buckets/cutBuckets';
import { widenBuckets } from '../../buckets/widenBuckets';
import { countedOf, type Counted } from '../../evaluation/Counted';
import { evaluateObjective } from '../../evaluation/evaluateObjective';
import type { Objective } from '../../evaluation/Objective';
import { parseDuration } from '../../window/Duration';
import { budgetHistory } from '../budgetHistory';

const HOUR = 3_600;
const DAY = 86_400;

/** A rolling window, such as `7d`. */
export const rolling = (duration: string) =>
  ({ kind: 'rolling', duration: parseDuration(duration)! } as const);

/** Months from the second on, so that one begins on the Monday of the samples. */
export const MARCH = {
  kind: 'calendar',
  duration: parseDuration('1M')!,
  anchor: '2026-01-02T00:00:00',
  timeZone: 'UTC',
} as const;

/** 99 % of events over a week. */
export const WEEK: Objective = {
  target: 0.99,
  window: rolling('7d'),
  budgeting: { method: 'Occurrences', noData: 'exclude' },
};

/** Hours but for the last three days, as a store keeps them. */
export function kept(objective: Objective, buckets: Buckets): Counted {
  const recent = endSecondsOf(buckets) - 3 * DAY;
  const cut = (fromSeconds: number, toSeconds: number) =>
    cutBuckets(buckets, { fromSeconds, toSeconds });
  return {
    ...countedOf(objective, buckets),
    stretches: [
      widenBuckets(cut(buckets.startSeconds, recent), HOUR),
      cut(recent, Infinity),
    ],
  };
}

/** The history of an objective at the end of its buckets, or so many seconds later, beside its evaluation. */
export function historyOf(
  buckets: Buckets,
  {
    points = 100,
    after = 0,
    ...changed
  }: Partial<Objective> & { points?: number; after?: number } = {},
) {
  const objective = { ...WEEK, ...changed };
  const nowSeconds = endSecondsOf(buckets) + after;
  const counted = countedOf(objective, buckets);
  return {
    ...budgetHistory(objective, counted, { nowSeconds, points }),
    evaluation: evaluationAt(objective, counted, nowSeconds),
  };
}

/** How an objective stood at a moment. */
export function evaluationAt(
  objective: Objective,
  counted: Counted,
  nowSeconds: number,
) {
  return evaluateObjective(objective, counted, {
    nowSeconds,
    staleAfterSeconds: Infinity,
    lowTraffic: { fewestUnits: 0, fewestBadUnits: 0, isWeighted: false },
    markers: [],
  });
}
