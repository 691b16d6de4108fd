import type { CardContent } from '../card/Card';
import type { Dataset } from '../card/CardValues';
import { knownOf, stated } from '../card/compact';

/**
 * Words in the name of a data set that is there to evaluate with. Formats that have one list for all data sets say nothing
 * else of what each is for.
 */
const EVALUATION =
  /(?:^|[^a-z])(?:eval|evaluation|test|testing|valid|validation|holdout|hold-out)(?:[^a-z]|$)/i;

/** Data sets of a list for both, by what they are for. */
export function datasetsByUse(datasets: readonly Dataset[]) {
  const isEvaluated = ({ name }: Dataset) => EVALUATION.test(name ?? '');
  return {
    evaluationData: { datasets: stated(datasets.filter(isEvaluated)) },
    trainingData: {
      datasets: stated(datasets.filter(one => !isEvaluated(one))),
    },
  };
}

/** All data sets of a card. */
export function datasetsOf({
  trainingData,
  evaluationData,
}: CardContent): Dataset[] {
  return [
    ...(knownOf(trainingData?.datasets) ?? []),
    ...(knownOf(evaluationData?.datasets) ?? []),
  ];
}
