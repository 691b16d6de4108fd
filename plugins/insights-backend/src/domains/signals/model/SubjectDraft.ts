import { chunkOf } from './chunk';
import type { MergeCounts } from './mergeValues';
import {
  type ChunkSummary,
  type SeriesSummary,
  NO_MEMBER,
  SeriesDraft,
  firstPeriodKept,
} from './SeriesDraft';
import type { KeptSignal, Member } from './Signal';
import { type Run, trimValues } from './trimValues';

/** A run of values for one member of the subject. */
export interface IncomingRun {
  readonly member?: Member;
  readonly run: Run;
}

/** One subject while a batch is merged into it. */
export class SubjectDraft {
  /** By member. */
  private readonly series = new Map<string, SeriesDraft>();
  /** Chunks of each series as they will be stored. */
  private readonly chunks = new Map<SeriesDraft, Map<number, ChunkSummary>>();
  private readonly touched = new Set<SeriesDraft>();
  private readonly incoming: readonly IncomingRun[];
  private readonly firstKept: number;

  constructor(
    readonly signal: KeptSignal,
    readonly topicId: string,
    stored: readonly SeriesSummary[],
    payloads: ReadonlyMap<number, ReadonlyMap<number, Uint8Array>>,
    incoming: readonly IncomingRun[],
  ) {
    for (const summary of stored) {
      const draft = new SeriesDraft(
        summary.member,
        summary,
        payloads.get(summary.seriesId) ?? new Map(),
      );
      this.series.set(memberKey(summary.member), draft);
      this.chunks.set(
        draft,
        new Map(summary.chunks.map(chunk => [chunk.chunk, chunk])),
      );
    }
    const trimmed = incoming.flatMap(({ member, run }) => {
      const left = trimValues(run, -Infinity);
      return left ? [{ member, run: left }] : [];
    });
    let latest = -Infinity;
    for (const { chunks } of stored) {
      for (const { lastPeriod } of chunks)
        latest = Math.max(latest, lastPeriod);
    }
    for (const { run } of trimmed) {
      latest = Math.max(latest, run.firstPeriod + run.values.length - 1);
    }
    this.firstKept = firstPeriodKept(latest, signal.retentionPeriods);
    this.incoming = trimmed;
  }

  /** Merges what came, in the order in which it came. */
  merge(): MergeCounts {
    let written = 0;
    let unchanged = 0;
    for (const { member = NO_MEMBER, run } of this.incoming) {
      const kept = trimValues(run, this.firstKept);
      if (!kept) continue;
      const draft = this.draftOf(member);
      draft.member = member;
      const counts = draft.merge(kept.firstPeriod, kept.values);
      written += counts.written;
      unchanged += counts.unchanged;
      if (counts.written > 0 || draft.isRenamed) this.touched.add(draft);
    }
    return { written, unchanged };
  }

  /** Whether values or members differ from what is stored. */
  get isChanged(): boolean {
    return this.touched.size > 0;
  }

  /** Series with new values or a new name. */
  changedSeries(): SeriesDraft[] {
    return [...this.touched];
  }

  /** Stored chunks that fall out of the retention; they are forgotten here. Call it once the new ones are noted. */
  oldChunks(): {
    seriesIds: number[];
    before: number;
    observations: number;
    emptiedSeries: number;
  } {
    const seriesIds: number[] = [];
    let observations = 0;
    let emptiedSeries = 0;
    for (const [draft, chunks] of this.chunks) {
      const old = [...chunks.values()].filter(
        ({ lastPeriod }) => lastPeriod < this.firstKept,
      );
      if (old.length === 0 || !draft.stored) continue;
      seriesIds.push(draft.stored.seriesId);
      for (const chunk of old) {
        observations += chunk.observations;
        chunks.delete(chunk.chunk);
      }
      if (chunks.size === 0) {
        emptiedSeries++;
        this.chunks.delete(draft);
      }
    }
    return {
      seriesIds,
      before: Number.isFinite(this.firstKept) ? chunkOf(this.firstKept) : 0,
      observations,
      emptiedSeries,
    };
  }

  /** Notes a chunk that is written; gives how many observations the one in its place had. */
  noteChunk(draft: SeriesDraft, chunk: ChunkSummary): number {
    const chunks = this.chunks.get(draft) ?? new Map<number, ChunkSummary>();
    const before = chunks.get(chunk.chunk)?.observations ?? 0;
    this.chunks.set(draft, chunks.set(chunk.chunk, chunk));
    return before;
  }

  /** Notes a chunk that is dropped since it is empty; gives how many observations it had. */
  noteEmptied(
    draft: SeriesDraft,
    chunk: number,
  ): { observations: number; series: number } {
    const chunks = this.chunks.get(draft);
    const observations = chunks?.get(chunk)?.observations ?? 0;
    chunks?.delete(chunk);
    const series = chunks?.size === 0 ? 1 : 0;
    if (series > 0) this.chunks.delete(draft);
    return { observations, series };
  }

  /** Whether no series has a value any more. */
  get isEmpty(): boolean {
    return this.chunks.size === 0;
  }

  /** First and last period with a value. */
  extent(): { firstPeriod: number; lastPeriod: number } {
    let [firstPeriod, lastPeriod] = [Infinity, -Infinity];
    // Members times chunks may be more than a call takes arguments.
    for (const chunks of this.chunks.values()) {
      for (const chunk of chunks.values()) {
        firstPeriod = Math.min(firstPeriod, chunk.firstPeriod);
        lastPeriod = Math.max(lastPeriod, chunk.lastPeriod);
      }
    }
    return { firstPeriod, lastPeriod };
  }

  /** What the subject's digest is taken of: members in one order, and the digests of their chunks. */
  canonicalText(): string {
    const lines = [...this.chunks].map(([{ member }, chunks]) => ({
      key: memberKey(member),
      line: JSON.stringify([
        member.dimension,
        member.id,
        member.title,
        [...chunks.values()]
          .sort((a, b) => a.chunk - b.chunk)
          .map(({ chunk, digest }) => [chunk, digest]),
      ]),
    }));
    return lines
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ line }) => line)
      .join('\n');
  }

  private draftOf(member: Member): SeriesDraft {
    const key = memberKey(member);
    const draft =
      this.series.get(key) ?? new SeriesDraft(member, undefined, new Map());
    this.series.set(key, draft);
    return draft;
  }
}

function memberKey({ dimension, id }: Member): string {
  return JSON.stringify([dimension, id]);
}
