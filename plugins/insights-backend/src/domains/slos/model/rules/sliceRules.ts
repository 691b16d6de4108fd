import { BUCKET_SECONDS } from '../openslo/limits';
import { eventRules, isAsked, isCounted, recordedEvents } from './countedRules';
import type { RecordingRule } from './RuleGroup';
import type { RuledObjective } from './RuledObjective';
import { SERIES } from './seriesNames';

/**
 * Records how much of a slice is bad, at every moment for the slice that ends there. Windows look at the moments where
 * slices end.
 */
export function sliceRules(ruled: RuledObjective): RecordingRule[] {
  const { sliceSeconds, labels } = ruled;
  const slice = {
    record: SERIES.slice(sliceSeconds),
    expr: sliceExpression(ruled),
    labels,
  };
  if (!isCounted(ruled)) return [slice];
  const isSummed = !isAsked(ruled, sliceSeconds);
  return [
    ...(isSummed ? eventRules(ruled, BUCKET_SECONDS) : []),
    ...eventRules(ruled, sliceSeconds),
    slice,
  ];
}

function sliceExpression(ruled: RuledObjective): string {
  const { queries, sliceSeconds, objective } = ruled;
  const { method, timeSliceTarget = 1 } = objective.budgeting;
  const verdict = `< bool ${timeSliceTarget}`;
  if (queries.kind === 'measured') {
    return method === 'Timeslices'
      ? `(${queries.good(sliceSeconds)}) ${verdict}`
      : queries.bad(sliceSeconds);
  }
  const { total, bad } = recordedEvents(ruled, sliceSeconds);
  return method === 'Timeslices'
    ? `(${total} - ${bad}) / (${total} > 0) ${verdict}`
    : `${bad} / (${total} > 0)`;
}
