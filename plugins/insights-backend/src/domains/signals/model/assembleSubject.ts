import { chunkOf, decodeChunk, firstPeriodOf } from './chunk';
import { dayOfPeriod } from './period';
import type { Signal, Topic } from './Signal';
import type { Subject } from './Subject';
import { silentPeriods } from './silence';
import { totalOf } from './totalOf';

/** A series as stored; `dimension` and `id` are empty for the one without member. */
export interface StoredSeries {
  readonly dimension: string;
  readonly id: string;
  readonly title: string;
  readonly chunks: readonly {
    readonly chunk: number;
    readonly payload: Uint8Array;
  }[];
}

/** A subject as stored. */
export interface StoredSubject {
  readonly signalId: string;
  readonly topicId: string;
  readonly digest: string;
  readonly revision: number;
  readonly updatedAt: Date;
  readonly firstPeriod: number;
  readonly lastPeriod: number;
  /** By dimension and id. */
  readonly series: readonly StoredSeries[];
}

/**
 * Lays the chunks of a subject's series side by side. Where the topic has been silent while others of the signal went on, the
 * periods since its last value are there, without one.
 *
 * @param latestPeriod - of all topics of the signal
 */
export function assembleSubject(
  signal: Signal,
  topic: Topic,
  stored: StoredSubject,
  latestPeriod: number = stored.lastPeriod,
): Subject {
  const { firstPeriod, lastPeriod } = stored;
  const silent = silentPeriods(lastPeriod, latestPeriod, signal.step);
  const periods = lastPeriod - firstPeriod + 1 + silent;
  const aligned = stored.series.map(({ dimension, id, title, chunks }) => ({
    dimension,
    id,
    title,
    values: align(chunks, stored.firstPeriod, periods),
  }));
  const members = inOrderOf(
    signal.dimensions,
    aligned.filter(({ dimension }) => dimension !== ''),
  );
  const whole = aligned.find(({ dimension }) => dimension === '');
  return {
    signal,
    topic,
    start: dayOfPeriod(stored.firstPeriod, signal.step),
    step: signal.step,
    ...(whole
      ? { total: whole.values }
      : totalOf(signal, ofFirstDimension(members), periods)),
    members,
    digest: stored.digest,
    revision: stored.revision,
    updatedAt: stored.updatedAt,
  };
}

/** Members by the order of the signal's dimensions, and within each as they came: by id. */
function inOrderOf<Of extends { readonly dimension: string }>(
  dimensions: readonly string[],
  members: readonly Of[],
): Of[] {
  const placeOf = ({ dimension }: Of) => {
    const place = dimensions.indexOf(dimension);
    return place < 0 ? dimensions.length : place;
  };
  return [...members].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The members of each dimension make up the whole on their own: all of them together would count it several times. */
function ofFirstDimension<Of extends { readonly dimension: string }>(
  members: readonly Of[],
): Of[] {
  return members.filter(({ dimension }) => dimension === members[0].dimension);
}

function align(
  chunks: StoredSeries['chunks'],
  firstPeriod: number,
  periods: number,
): Float64Array {
  const values = new Float64Array(periods).fill(NaN);
  const lastPeriod = firstPeriod + periods - 1;
  for (const { chunk, payload } of chunks) {
    if (chunk < chunkOf(firstPeriod) || chunk > chunkOf(lastPeriod)) continue;
    const decoded = decodeChunk(payload);
    const offset = firstPeriodOf(chunk) - firstPeriod;
    const from = Math.max(0, -offset);
    const to = Math.min(decoded.length, periods - offset);
    values.set(decoded.subarray(from, to), offset + from);
  }
  return values;
}
