import { createHash } from 'node:crypto';
import type { SliDefinition } from '@almanac/backstage-plugin-insights-node';
import type { BudgetingMethod } from '../budget/BudgetingMethod';
import type { ObjectiveDefinition } from '../definition/SloDefinition';
import { BUCKET_SECONDS } from '../openslo/limits';

/** How slices are judged before they are kept. */
export interface SliceJudgement {
  readonly method: Exclude<BudgetingMethod, 'Occurrences'>;
  readonly sliceSeconds: number;
  /** For time slices: good / total that makes a slice good. */
  readonly timeSliceTarget?: number;
}

/**
 * What is kept for an objective: the events of its SLI, or its slices once judged, so that wider buckets lose nothing.
 * Objectives that ask the same of the same source share a series.
 */
export interface SliSeries {
  /** Digest of the rest. */
  readonly id: string;
  readonly sli: SliDefinition;
  /** Left out where events are counted. */
  readonly slices?: SliceJudgement;
  /** Width of the finest buckets that are kept. */
  readonly stepSeconds: number;
}

const ID_LENGTH = 32;

/** The series that an objective is evaluated on. */
export function seriesOf({
  sli,
  budgeting: { method, timeSliceTarget },
  sliceSeconds = BUCKET_SECONDS,
}: Pick<ObjectiveDefinition, 'sli' | 'budgeting' | 'sliceSeconds'>): SliSeries {
  const slices =
    method === 'Occurrences'
      ? undefined
      : {
          method,
          sliceSeconds,
          ...(method === 'Timeslices' && { timeSliceTarget }),
        };
  const content = { sli, ...(slices && { slices }) };
  return {
    id: digestOfSeries(content),
    ...content,
    stepSeconds: slices
      ? Math.max(sliceSeconds, BUCKET_SECONDS)
      : BUCKET_SECONDS,
  };
}

/** The id of a series by what it is made of. */
export function digestOfSeries(content: object): string {
  return createHash('sha256')
    .update(JSON.stringify(content, sortedKeys))
    .digest('hex')
    .slice(0, ID_LENGTH);
}

/** The order of keys says nothing. */
function sortedKeys(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;
}
