import { decodeFloat64, encodeFloat64 } from '../../../platform/float64Blob';
import type { Cell } from '../../../platform/upsertRows';
import {
  chunkLength,
  isWhole,
  type BucketChunk,
} from '../model/buckets/BucketChunk';
import { coverageAt, type Buckets } from '../model/buckets/Buckets';
import type { Tier } from '../model/buckets/tiers';

/** Row of `slo_bucket_chunks`. */
export interface BucketChunkRow {
  series_id: string;
  step_seconds: number;
  /** PostgreSQL gives large integers as text. */
  start_seconds: number | string;
  good: Buffer;
  total: Buffer;
  coverage: Buffer | null;
}

/** Columns of a row that is written, in the order of {@link cellsOfChunk}. */
export const CHUNK_COLUMNS = [
  'series_id',
  'step_seconds',
  'start_seconds',
  'good',
  'total',
  'coverage',
] as const satisfies readonly (keyof BucketChunkRow)[];

/** What is stored of a chunk. */
export function cellsOfChunk(seriesId: string, chunk: BucketChunk): Cell[] {
  return [
    seriesId,
    chunk.stepSeconds,
    chunk.startSeconds,
    blobOf(chunk.good),
    blobOf(chunk.total),
    isWhole(chunk) ? null : blobOf(chunk.coverage),
  ];
}

/** The buckets of a row. @throws RangeError when they are not those of one chunk of the tier */
export function bucketsOfRow(row: BucketChunkRow, tier: Tier): Buckets {
  const count = chunkLength(tier);
  const { coverage } = row;
  return {
    startSeconds: Number(row.start_seconds),
    stepSeconds: row.step_seconds,
    good: decodeFloat64(row.good, count),
    total: decodeFloat64(row.total, count),
    ...(coverage && { coverage: decodeFloat64(coverage, count) }),
  };
}

/** The chunk of a row, to be changed. @throws RangeError when it is not one chunk of the tier */
export function chunkOfRow(row: BucketChunkRow, tier: Tier): BucketChunk {
  const buckets = bucketsOfRow(row, tier);
  return {
    ...buckets,
    coverage:
      buckets.coverage ??
      buckets.total.map((_, index) => coverageAt(buckets, index)),
  };
}

function blobOf(values: Float64Array): Buffer {
  return Buffer.from(encodeFloat64(values).buffer);
}
