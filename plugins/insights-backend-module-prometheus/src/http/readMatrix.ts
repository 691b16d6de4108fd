import { PrometheusError } from './PrometheusError';

/** Slices of time: the first begins at the start, each is known by what it was at its end. */
export interface Slices {
  readonly startSeconds: number;
  readonly unitSeconds: number;
  readonly count: number;
}

/** One number for each slice of one series; NaN where there is none. */
export interface Series {
  readonly labels: Readonly<Record<string, unknown>>;
  readonly values: Float64Array;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const malformed = (detail: string) =>
  new PrometheusError('unavailable', `Its answer is malformed: ${detail}`);

function valuesOf(points: readonly unknown[], slices: Slices): Float64Array {
  const { startSeconds, unitSeconds, count } = slices;
  const values = new Float64Array(count).fill(NaN);
  for (const point of points) {
    if (!Array.isArray(point)) throw malformed('a sample is no pair');
    const [at, text]: unknown[] = point;
    if (typeof at !== 'number' || typeof text !== 'string') {
      throw malformed('a sample is not a time and a text');
    }
    const slice = (at - startSeconds) / unitSeconds - 1;
    // Samples in any order; of two at the same time the later one holds.
    if (Number.isInteger(slice) && slice >= 0 && slice < count) {
      const value = text === '' ? NaN : Number(text);
      values[slice] = Number.isFinite(value) ? value : NaN;
    }
  }
  return values;
}

/**
 * The series of an answer to a range query.
 *
 * @param lifted samples that were read before; see `liftSamples`
 * @throws PrometheusError when it is something else
 */
export function readMatrix(
  data: unknown,
  slices: Slices,
  lifted: readonly Float64Array[] = [],
): Series[] {
  if (!isObject(data) || data.resultType !== 'matrix') {
    throw malformed('no matrix');
  }
  if (!Array.isArray(data.result)) throw malformed('no result');
  return data.result.map((series: unknown) => {
    if (!isObject(series) || !isObject(series.metric)) {
      throw malformed('a series without labels');
    }
    const values = lifted[Number(series.lifted)];
    if (values) return { labels: series.metric, values };
    if (series.values === undefined && series.histograms !== undefined) {
      throw new PrometheusError('query', 'It gives histograms, not numbers', {
        isLasting: true,
      });
    }
    if (!Array.isArray(series.values))
      throw malformed('a series without values');
    return { labels: series.metric, values: valuesOf(series.values, slices) };
  });
}
