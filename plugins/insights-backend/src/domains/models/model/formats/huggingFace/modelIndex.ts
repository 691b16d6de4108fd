import { defined } from '../../card/compact';
import type { EvaluationResult, MeasuredOn } from '../../card/CardValues';
import type { Json, JsonObject } from '../../json/Json';
import { sameValue } from '../../json/sameValue';
import { figureOf } from '../figureOf';
import type { IndexedResult, Metadata } from './metadataSchema';
import { textOf } from './textOf';

type ModelIndex = NonNullable<Metadata['model-index']>;

/** Results of a model index, one for each metric. */
export function resultsOf(index: ModelIndex): EvaluationResult[] {
  return index.flatMap(({ results }) =>
    results.flatMap(result =>
      result.metrics.map(metric =>
        defined<EvaluationResult>({
          metric: textOf(metric.type),
          title: textOf(metric.name),
          value: figureOf(metric.value),
          task: defined({
            id: textOf(result.task.type),
            title: textOf(result.task.name),
          }),
          data: dataOf(result.dataset),
          configuration: textOf(metric.config),
          isVerified: metric.verified ?? undefined,
          source: result.source
            ? defined<EvaluationResult['source'] & object>({
                name: textOf(result.source.name),
                url: result.source.url,
              })
            : undefined,
        }),
      ),
    ),
  );
}

function dataOf(dataset: IndexedResult['dataset']): MeasuredOn {
  return defined({
    id: textOf(dataset.type),
    name: textOf(dataset.name),
    configuration: textOf(dataset.config),
    split: textOf(dataset.split),
    revision: textOf(dataset.revision),
  });
}

/** Whether a model index can hold a result: it asks for the task, the data and a value. */
export function isIndexable({ metric, value, task, data }: EvaluationResult) {
  return (
    metric !== undefined &&
    value !== undefined &&
    task?.id !== undefined &&
    data?.id !== undefined &&
    data.name !== undefined
  );
}

/** The model index of results that it can hold; those of the same task, data and source that follow each other stand together. */
export function modelIndexOf(
  name: string,
  results: readonly EvaluationResult[],
): Json {
  const groups: { key: JsonObject; metrics: JsonObject[] }[] = [];
  for (const result of results) {
    const key = keyOf(result);
    const last = groups[groups.length - 1];
    if (last && sameValue(last.key, key)) last.metrics.push(metricOf(result));
    else groups.push({ key, metrics: [metricOf(result)] });
  }
  return [
    {
      name,
      results: groups.map(({ key: { source, ...key }, metrics }) => ({
        ...key,
        metrics,
        ...(source !== undefined && { source }),
      })),
    },
  ];
}

function keyOf({ task, data, source }: EvaluationResult): JsonObject {
  return defined({
    task: defined({ type: task?.id, name: task?.title }) as JsonObject,
    dataset: defined({
      name: data?.name,
      type: data?.id,
      config: data?.configuration,
      split: data?.split,
      revision: data?.revision,
    }) as JsonObject,
    // A source without an address is none to the Hub.
    source:
      source?.url === undefined
        ? undefined
        : (defined({ name: source.name, url: source.url }) as JsonObject),
  });
}

function metricOf(result: EvaluationResult): JsonObject {
  return defined({
    type: result.metric,
    value: result.value,
    name: result.title,
    config: result.configuration,
    verified: result.isVerified,
  });
}
