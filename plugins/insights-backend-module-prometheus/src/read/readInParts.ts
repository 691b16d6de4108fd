import type { PrometheusClient } from '../http/PrometheusClient';
import {
  PrometheusError,
  type PrometheusErrorKind,
} from '../http/PrometheusError';
import type { Series, Slices } from '../http/readMatrix';

/** Prometheus gives no more than 11,000 points of a series at once. */
const MOST_POINTS = 10_000;
/** Points of all series of one answer, so that it stays small: about 10 MB of JSON. */
const MOST_POINTS_OF_ANSWER = 300_000;
/**
 * How often a stretch is halved: 10,000 points that are too heavy become 40. Where no answer comes in time, each try waits
 * for as long again.
 */
const MOST_HALVINGS: Partial<Record<PrometheusErrorKind, number>> = {
  heavy: 8,
  slow: 2,
};

function partsOf(slices: Slices, most: number): Slices[] {
  const { startSeconds, unitSeconds, count } = slices;
  const parts: Slices[] = [];
  for (let from = 0; from < count; from += most) {
    parts.push({
      startSeconds: startSeconds + from * unitSeconds,
      unitSeconds,
      count: Math.min(most, count - from),
    });
  }
  return parts;
}

/** Asks for a stretch of time; where that is too much at once, for its halves. */
async function readPart(
  client: PrometheusClient,
  query: string,
  slices: Slices,
  signal: AbortSignal,
  halvings = 0,
): Promise<{ slices: Slices; series: Series[] }[]> {
  try {
    return [{ slices, series: await client.queryRange(query, slices, signal) }];
  } catch (error) {
    const most =
      error instanceof PrometheusError ? MOST_HALVINGS[error.kind] ?? 0 : 0;
    if (slices.count < 2 || halvings >= most) throw error;
    const halves: { slices: Slices; series: Series[] }[] = [];
    for (const half of partsOf(slices, Math.ceil(slices.count / 2))) {
      halves.push(
        ...(await readPart(client, query, half, signal, halvings + 1)),
      );
    }
    return halves;
  }
}

/**
 * The series of a query over any stretch of time, asked for in parts that a server answers.
 *
 * @param nameOf tells series apart across the parts
 * @param expectedSeries how many there may be
 * @returns a number for each slice, NaN where there was none, by the name of the series
 * @throws PrometheusError when a part of it is not answered
 */
export async function readInParts(
  client: PrometheusClient,
  query: string,
  slices: Slices,
  signal: AbortSignal,
  {
    nameOf,
    expectedSeries,
  }: { nameOf: (series: Series) => string; expectedSeries: number },
): Promise<Map<string, Float64Array>> {
  const most = Math.max(
    1,
    Math.min(MOST_POINTS, Math.floor(MOST_POINTS_OF_ANSWER / expectedSeries)),
  );
  const parts = await Promise.all(
    partsOf(slices, most).map(part => readPart(client, query, part, signal)),
  );
  const all = new Map<string, Float64Array>();
  for (const { slices: part, series } of parts.flat()) {
    const from = (part.startSeconds - slices.startSeconds) / slices.unitSeconds;
    for (const one of series) {
      const name = nameOf(one);
      const values = all.get(name) ?? new Float64Array(slices.count).fill(NaN);
      values.set(one.values, from);
      all.set(name, values);
    }
  }
  return all;
}
