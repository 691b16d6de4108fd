import type { SliDefinition } from '@almanac/backstage-plugin-insights-node';
import { BUCKET_SECONDS } from '../openslo/limits';
import { wholeSlices } from './promql/promDuration';
import { countsQuery } from './promql/countsQuery';
import { comparedQuery, LOOK_SECONDS, ratioQuery } from './promql/valueQueries';
import type { QueryFault } from './promql/WindowedQuery';

/** What Prometheus is asked for one SLI over a window; each answers one series without labels. */
export type SliQueries = CountedSli | MeasuredSli;

type OverWindow = (windowSeconds: number) => string;

/** An SLI that counts what there is in all, and what of it is good or bad. */
export interface CountedSli {
  readonly kind: 'counted';
  readonly total: OverWindow;
  readonly part: OverWindow;
  /** What the part is. */
  readonly counts: 'good' | 'bad';
  /** Whether a part without a series has not happened yet, such as errors before the first one. */
  readonly missingIsNone: boolean;
  /** @see WindowedQuery.isAdditive */
  readonly isAdditive: boolean;
}

/** An SLI that is a ratio itself. */
export interface MeasuredSli {
  readonly kind: 'measured';
  readonly good: OverWindow;
  readonly bad: OverWindow;
}

/** The queries of an SLI, or why there are none. */
export function sliQueries(sli: SliDefinition): SliQueries | QueryFault {
  switch (sli.kind) {
    case 'ratio':
      return ratioQueries(sli);
    case 'raw':
      return rawQueries(sli);
    default:
      return thresholdQueries(sli);
  }
}

function ratioQueries(
  sli: Extract<SliDefinition, { kind: 'ratio' }>,
): SliQueries | QueryFault {
  const countsUp = sli.isCounter;
  const part = withText(sli.part.spec, text =>
    countsQuery(text, { countsUp, fillsHoles: true }),
  );
  if ('detail' in part) return part;
  const total = withText(sli.total.spec, text =>
    countsQuery(text, { countsUp, fillsHoles: false }),
  );
  if ('detail' in total) return total;
  return {
    kind: 'counted',
    total: total.over,
    part: part.over,
    counts: sli.counts,
    missingIsNone: true,
    isAdditive: part.isAdditive && total.isAdditive,
  };
}

function rawQueries(
  sli: Extract<SliDefinition, { kind: 'raw' }>,
): SliQueries | QueryFault {
  const ratio = withText(sli.ratio.spec, ratioQuery);
  if ('detail' in ratio) return ratio;
  const rest = (seconds: number) => `1 - ${ratio.over(seconds)}`;
  return sli.counts === 'good'
    ? { kind: 'measured', good: ratio.over, bad: rest }
    : { kind: 'measured', good: rest, bad: ratio.over };
}

const IS_BAD = { lte: '>', lt: '>=', gte: '<', gt: '<=' } as const;

/** A value is good or bad each minute; NaN is neither. */
function thresholdQueries(
  sli: Extract<SliDefinition, { kind: 'threshold' }>,
): SliQueries | QueryFault {
  const value = withText(sli.value.spec, text =>
    comparedQuery(text, BUCKET_SECONDS),
  );
  if ('detail' in value) return value;
  const comparison = `${IS_BAD[sli.operator]} bool ${sli.threshold}`;
  const range = (seconds: number) => wholeSlices(seconds, LOOK_SECONDS);
  return {
    kind: 'counted',
    total: seconds =>
      `sum(count_over_time(((${value.text}) >= -Inf)${range(seconds)}))`,
    part: seconds =>
      `sum(sum_over_time(((${value.text}) ${comparison})${range(seconds)}))`,
    counts: 'bad',
    missingIsNone: false,
    isAdditive: false,
  };
}

function withText<Result>(
  spec: Readonly<Record<string, unknown>>,
  read: (query: string) => Result,
): Result | QueryFault {
  const { query } = spec;
  return typeof query === 'string'
    ? read(query)
    : {
        detail: 'the metric has no query',
        howToMend: "Give the metric's spec a query in PromQL.",
      };
}
