import type {
  SliDefinition,
  SliReading,
  SliReadRequest,
  SliRequest,
  SliSource,
} from '@almanac/backstage-plugin-insights-node';
import { PrometheusClient } from '../http/PrometheusClient';
import { createPrometheusSource } from '../createPrometheusSource';
import type { PrometheusSettings } from '../readPrometheusSettings';

/** 2026-01-01T00:00:00Z; a multiple of every step. */
export const START_SECONDS = 1_767_225_600;

/** A source as an operator would describe it, with what a test wants else. */
export function sourceOf(
  url: string,
  settings: Partial<PrometheusSettings> = {},
  client: { nowSeconds?: () => number; maxBodyBytes?: number } = {},
): SliSource {
  const all: PrometheusSettings = {
    name: 'prometheus',
    url,
    headers: {},
    timeoutSeconds: 30,
    lateSeconds: 600,
    maxConcurrency: 2,
    dialect: 'promql',
    ...settings,
  };
  return createPrometheusSource(
    all,
    new PrometheusClient(all, client.nowSeconds, client.maxBodyBytes),
  );
}

const query = (text: unknown) => ({
  source: 'prometheus',
  spec: { query: text },
});

/** Good of all, as two queries. */
export function ratioOf(
  part: unknown,
  total: unknown,
  rest: Partial<Extract<SliDefinition, { kind: 'ratio' }>> = {},
): SliDefinition {
  return {
    kind: 'ratio',
    counts: 'good',
    isCounter: true,
    part: query(part),
    total: query(total),
    ...rest,
  };
}

/** A ratio that is stored. */
export const rawOf = (
  ratio: unknown,
  counts: 'good' | 'bad' = 'good',
): SliDefinition => ({ kind: 'raw', counts, ratio: query(ratio) });

/** What is good up to a threshold. */
export const thresholdOf = (
  value: unknown,
  operator: 'lte' | 'gte' | 'lt' | 'gt',
  threshold: number,
): SliDefinition => ({
  kind: 'threshold',
  value: query(value),
  operator,
  threshold,
});

/** An SLI as it is asked for. */
export const asked = (
  id: string,
  sli: SliDefinition,
  stepSeconds = 300,
): SliRequest => ({ id, sli, stepSeconds });

/** Everything that a source says of SLIs over an hour, or as long as asked for. */
export async function readAll(
  source: SliSource,
  slis: readonly SliRequest[],
  range: Partial<SliReadRequest> = {},
): Promise<Map<string, SliReading>> {
  const readings = new Map<string, SliReading>();
  for await (const reading of source.read({
    slis,
    startSeconds: START_SECONDS,
    endSeconds: START_SECONDS + 3600,
    signal: new AbortController().signal,
    ...range,
  })) {
    if (readings.has(reading.id)) throw new Error(`${reading.id} came twice`);
    readings.set(reading.id, reading);
  }
  return readings;
}

/** Good and total of a reading as plain lists. */
export function countsIn(reading: SliReading | undefined) {
  if (!reading || !('buckets' in reading)) {
    throw new Error(`no counts: ${JSON.stringify(reading)}`);
  }
  const { good, total, coverage } = reading.buckets;
  return {
    good: [...good],
    total: [...total],
    ...(coverage ? { coverage: [...coverage] } : {}),
  };
}

/** Why a reading failed. */
export function failureIn(reading: SliReading | undefined) {
  if (!reading || !('failure' in reading)) throw new Error('it did not fail');
  return reading.failure;
}
