import {
  type ChunkExtent,
  CHUNK_PERIODS,
  chunkOf,
  decodeChunk,
  emptyChunk,
  extentOf,
  firstPeriodOf,
} from './chunk';
import { mergeValues, type MergeCounts } from './mergeValues';
import type { Member } from './Signal';

/** What is known of a stored chunk without its values. */
export interface ChunkSummary extends ChunkExtent {
  readonly chunk: number;
  readonly digest: string;
}

/** What is known of a stored series without its values. */
export interface SeriesSummary {
  readonly seriesId: number;
  readonly topicId: string;
  /** `dimension` and `id` are empty for the series without member. */
  readonly member: Member;
  readonly chunks: readonly ChunkSummary[];
}

/** A chunk whose values a batch changed. */
export interface ChangedChunk {
  readonly chunk: number;
  readonly values: Float64Array;
  readonly extent: ChunkExtent;
}

/** The member of a series that has none. */
export const NO_MEMBER: Member = { dimension: '', id: '', title: '' };

/** One series while a batch is merged into it. */
export class SeriesDraft {
  readonly stored: SeriesSummary | undefined;
  member: Member;
  private readonly values = new Map<number, Float64Array>();
  private readonly changed = new Set<number>();

  /** @param payloads - bytes of the stored chunks that will be merged into, by chunk */
  constructor(
    member: Member,
    stored: SeriesSummary | undefined,
    payloads: ReadonlyMap<number, Uint8Array>,
  ) {
    this.member = member;
    this.stored = stored;
    for (const [chunk, bytes] of payloads) {
      this.values.set(chunk, decodeChunk(bytes));
    }
  }

  /** Whether the name for readers differs from the stored one. */
  get isRenamed(): boolean {
    return (
      this.stored !== undefined &&
      this.stored.member.title !== this.member.title
    );
  }

  /** Merges values that begin at a period. */
  merge(firstPeriod: number, values: Float64Array): MergeCounts {
    let written = 0;
    let unchanged = 0;
    const lastChunk = chunkOf(firstPeriod + values.length - 1);
    for (let chunk = chunkOf(firstPeriod); chunk <= lastChunk; chunk++) {
      const offset = firstPeriod - firstPeriodOf(chunk);
      const target = this.values.get(chunk) ?? emptyChunk();
      const counts = mergeValues(target, values, offset);
      written += counts.written;
      unchanged += counts.unchanged;
      if (counts.written > 0) {
        this.values.set(chunk, target);
        this.changed.add(chunk);
      }
    }
    return { written, unchanged };
  }

  /** The chunks that must be written. */
  changedChunks(): ChangedChunk[] {
    return [...this.changed].flatMap(chunk => {
      const values = this.values.get(chunk) ?? emptyChunk();
      const extent = extentOf(chunk, values);
      return extent ? [{ chunk, values, extent }] : [];
    });
  }

  /** Stored chunks that hold no value any more. */
  emptiedChunks(): number[] {
    return [...this.changed].filter(
      chunk => !extentOf(chunk, this.values.get(chunk) ?? emptyChunk()),
    );
  }
}

/** Chunks that a run of values touches. */
export function chunksTouched(
  firstPeriod: number,
  periods: number,
): { first: number; last: number } {
  return {
    first: chunkOf(firstPeriod),
    last: chunkOf(firstPeriod + Math.max(periods, 1) - 1),
  };
}

/**
 * First period that is kept when at least `retentionPeriods` latest ones are. It begins a chunk: whole chunks are dropped,
 * so that keeping costs nothing until one is full.
 */
export function firstPeriodKept(
  lastPeriod: number,
  retentionPeriods: number | undefined,
): number {
  if (retentionPeriods === undefined) return -Infinity;
  return (
    Math.floor((lastPeriod - retentionPeriods + 1) / CHUNK_PERIODS) *
    CHUNK_PERIODS
  );
}
