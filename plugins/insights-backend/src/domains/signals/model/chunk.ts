/**
 * Series are stored in chunks of a fixed number of periods. Chunk 0 begins with period 0, so the place of a value depends
 * on its period alone, never on the order in which values came.
 *
 * Changing this number needs a migration of the stored chunks.
 */
export const CHUNK_PERIODS = 256;

const BYTES_OF_VALUE = Float64Array.BYTES_PER_ELEMENT;
const CANONICAL_NAN_HIGH = 0x7ff80000;

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

/** Little-endian IEEE 754 doubles; one bit pattern for every NaN and for both zeros, so that equal values are equal bytes. */
export function encodeChunk(values: Float64Array): Uint8Array {
  if (values.length !== CHUNK_PERIODS) {
    throw new RangeError(`a chunk has ${CHUNK_PERIODS} values`);
  }
  const bytes = new Uint8Array(CHUNK_PERIODS * BYTES_OF_VALUE);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < CHUNK_PERIODS; i++) {
    const value = values[i];
    if (Number.isNaN(value)) {
      view.setUint32(i * BYTES_OF_VALUE + 4, CANONICAL_NAN_HIGH, true);
    } else {
      view.setFloat64(i * BYTES_OF_VALUE, value === 0 ? 0 : value, true);
    }
  }
  return bytes;
}

/** @throws RangeError when the bytes are not those of one chunk */
export function decodeChunk(bytes: Uint8Array): Float64Array {
  if (bytes.length !== CHUNK_PERIODS * BYTES_OF_VALUE) {
    throw new RangeError(
      `a chunk has ${CHUNK_PERIODS * BYTES_OF_VALUE} bytes, not ${
        bytes.length
      }`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float64Array(CHUNK_PERIODS);
  for (let i = 0; i < CHUNK_PERIODS; i++) {
    values[i] = view.getFloat64(i * BYTES_OF_VALUE, true);
  }
  return values;
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
