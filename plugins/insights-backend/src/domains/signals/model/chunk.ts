import { decodeFloat64, encodeFloat64 } from '../../../platform/float64Blob';

/**
 * Series are stored in chunks of a fixed number of periods. Chunk 0 begins with period 0, so the place of a value depends
 * on its period alone, never on the order in which values came.
 *
 * Changing this number needs a migration of the stored chunks.
 */
export const CHUNK_PERIODS = 256;

/** The chunk that holds a period. */
export function chunkOf(period: number): number {
  return Math.floor(period / CHUNK_PERIODS);
}

/** First period of a chunk. */
export function firstPeriodOf(chunk: number): number {
  return chunk * CHUNK_PERIODS;
}

/** Values of a chunk that holds none. */
export function emptyChunk(): Float64Array {
  return new Float64Array(CHUNK_PERIODS).fill(NaN);
}

/** The bytes that are stored of a chunk. */
export function encodeChunk(values: Float64Array): Uint8Array {
  if (values.length !== CHUNK_PERIODS) {
    throw new RangeError(`a chunk has ${CHUNK_PERIODS} values`);
  }
  return encodeFloat64(values);
}

/** @throws RangeError when the bytes are not those of one chunk */
export function decodeChunk(bytes: Uint8Array): Float64Array {
  return decodeFloat64(bytes, CHUNK_PERIODS);
}

/** What of a chunk is stored beside its values. */
export interface ChunkExtent {
  readonly firstPeriod: number;
  readonly lastPeriod: number;
  readonly observations: number;
}

/** Where a chunk's values lie; `undefined` when it has none. */
export function extentOf(
  chunk: number,
  values: Float64Array,
): ChunkExtent | undefined {
  let first = -1;
  let last = -1;
  let observations = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    if (first < 0) first = i;
    last = i;
    observations++;
  }
  if (observations === 0) return undefined;
  const start = firstPeriodOf(chunk);
  return { firstPeriod: start + first, lastPeriod: start + last, observations };
}
