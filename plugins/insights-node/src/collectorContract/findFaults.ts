import type {
  Collected,
  CollectedMarker,
  CollectedSeries,
  CollectedSignal,
} from '../Collected';
import { periodAt, periodOf } from './periodOf';

const ID = /^[a-z0-9][a-z0-9-]{0,59}$/;
const NAMESPACED_ID =
  /^[a-z0-9][a-z0-9-]{0,59}:[A-Za-z0-9@][A-Za-z0-9._@~+-]{0,139}$/;
const DAY_MILLISECONDS = 86_400_000;

/**
 * What in the batches of one run breaks the contract, a sentence each.
 *
 * @param collectorId - id of the collector, the namespace of its signals and topics
 * @param now - start of the run
 */
export function findFaults(
  collectorId: string,
  batches: readonly Collected[],
  now: Date,
): string[] {
  const signals = new Map<string, CollectedSignal>();
  const topics = new Set<string>();
  const faults = ID.test(collectorId)
    ? []
    : [`"${collectorId}" is not an id of a collector`];
  for (const batch of batches) {
    for (const signal of batch.signals ?? []) {
      faults.push(...idFaults('signal', signal.id, collectorId));
      faults.push(...redefinitionFaults(signal, signals.get(signal.id)));
      signals.set(signal.id, signal);
    }
    for (const { id } of batch.topics ?? []) {
      faults.push(...idFaults('topic', id, collectorId));
      topics.add(id);
    }
    for (const series of batch.series ?? []) {
      faults.push(
        ...seriesFaults(series, signals.get(series.signalId), topics, now),
      );
    }
    for (const marker of batch.markers ?? []) {
      faults.push(...markerFaults(marker, topics, now));
    }
    faults.push(...checkpointFaults(batch.checkpoint));
  }
  return faults;
}

function idFaults(what: string, id: string, collectorId: string): string[] {
  return NAMESPACED_ID.test(id) && id.startsWith(`${collectorId}:`)
    ? []
    : [`the ${what} "${id}" has no id of the form ${collectorId}:<name>`];
}

function redefinitionFaults(
  signal: CollectedSignal,
  before: CollectedSignal | undefined,
): string[] {
  if (!before) return [];
  return (['unit', 'step', 'kind'] as const)
    .filter(field => before[field] !== signal[field])
    .map(field => `the signal ${signal.id} changes its ${field}`);
}

function seriesFaults(
  series: CollectedSeries,
  signal: CollectedSignal | undefined,
  topics: ReadonlySet<string>,
  now: Date,
): string[] {
  const name = `series ${series.signalId} of ${series.topicId}, ${
    series.member?.id ?? 'no member'
  }`;
  if (!signal) return [`${name}: its signal is not declared before`];
  const faults: string[] = [];
  if (!topics.has(series.topicId)) {
    faults.push(`${name}: its topic is not declared before`);
  }
  if (series.member && !signal.dimensions.includes(series.member.dimension)) {
    faults.push(`${name}: the signal lacks its dimension`);
  }
  const first = periodOf(series.start, signal.step);
  if (first === undefined) {
    faults.push(`${name}: ${series.start} does not begin a ${signal.step}`);
  } else if (first + series.values.length - 1 > periodAt(now, signal.step)) {
    faults.push(`${name}: it has periods after ${now.toISOString()}`);
  }
  const wrong = series.values.find(value => !isPossible(value, signal.kind));
  if (wrong !== undefined) {
    faults.push(`${name}: ${wrong} is not possible for a ${signal.kind}`);
  }
  return faults;
}

function isPossible(value: number, kind: CollectedSignal['kind']): boolean {
  if (Number.isNaN(value)) return true;
  if (!Number.isFinite(value)) return false;
  if (kind === 'share') return value >= 0 && value <= 1;
  return kind === 'gauge' || value >= 0;
}

function markerFaults(
  marker: CollectedMarker,
  topics: ReadonlySet<string>,
  now: Date,
): string[] {
  const name = `marker ${marker.id}`;
  const faults: string[] = [];
  if (marker.topicId !== undefined && !topics.has(marker.topicId)) {
    faults.push(`${name}: its topic is not declared before`);
  }
  const at = Date.parse(marker.at);
  if (Number.isNaN(at)) {
    faults.push(`${name}: "${marker.at}" is not an instant`);
  } else if (at > now.getTime() + DAY_MILLISECONDS) {
    faults.push(`${name}: it lies after ${now.toISOString()}`);
  }
  return faults;
}

function checkpointFaults(checkpoint: Collected['checkpoint']): string[] {
  if (checkpoint === undefined) return [];
  const again: unknown = JSON.parse(JSON.stringify(checkpoint));
  return isSame(again, checkpoint)
    ? []
    : ['a checkpoint does not survive being written as JSON'];
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) {
    return Object.is(a, b);
  }
  const [ofA, ofB] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    ofA.length === ofB.length &&
    ofB.every(([key, value]) => isSame(Reflect.get(a, key), value))
  );
}
