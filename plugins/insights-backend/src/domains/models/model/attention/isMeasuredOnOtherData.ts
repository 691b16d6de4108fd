import type { VersionRecord } from '../record/VersionRecord';

/** Data by which a model came about: parameters were fitted on it, or chosen by it. */
const OF_TRAINING: ReadonlySet<string> = new Set(['training', 'validation']);

/**
 * Whether a version has a metric on data that it was not made with: the metric names such data, or it names none and the
 * version has data for evaluation.
 */
export function isMeasuredOnOtherData({
  metrics,
  datasets = [],
}: Pick<VersionRecord, 'metrics' | 'datasets'>): boolean {
  const rolesOf = (name: string) =>
    datasets.filter(one => one.name === name).map(({ role }) => role);
  const hasEvaluationData = datasets.some(({ role }) => role === 'evaluation');
  return metrics.some(({ dataset }) => {
    if (dataset === undefined) return hasEvaluationData;
    const roles = rolesOf(dataset);
    return (
      roles.includes('evaluation') || !roles.some(role => OF_TRAINING.has(role))
    );
  });
}
