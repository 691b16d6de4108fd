import type {
  SliReading,
  SliReadRequest,
  SliSource,
} from '@almanac/backstage-plugin-insights-node';

/** Counts of one moment: good and total of the bucket that begins there; undefined where nothing is known. */
export type CountsAt = (
  id: string,
  seconds: number,
) => readonly [good: number, total: number] | undefined;

/** A source that a test writes the counts of, and that can fail in any way. */
export class ScriptedSource implements SliSource {
  readonly name = 'scripted';
  readonly type = 'Scripted';
  readonly title = 'A scripted source';
  readonly description = 'Counts of a test';
  readonly lateSeconds = 600;
  /** Every question that was asked. */
  readonly asked: Omit<SliReadRequest, 'signal'>[] = [];
  counts: CountsAt = () => [100, 100];
  /** Throws or answers instead of the counts. */
  fault: ((request: SliReadRequest) => SliReading[]) | undefined;

  check() {
    return [];
  }

  async *read(request: SliReadRequest): AsyncIterable<SliReading> {
    const { signal: _, ...asked } = request;
    this.asked.push(asked);
    if (this.fault) {
      yield* this.fault(request);
      return;
    }
    const { startSeconds, endSeconds } = request;
    for (const { id, stepSeconds } of request.slis) {
      const length = (endSeconds - startSeconds) / stepSeconds;
      const found = Array.from({ length }, (_unused, i) =>
        this.counts(id, startSeconds + i * stepSeconds),
      );
      yield {
        id,
        queries: [`counts of ${id}`],
        buckets: {
          startSeconds,
          stepSeconds,
          good: Float64Array.from(found, pair => pair?.[0] ?? NaN),
          total: Float64Array.from(found, pair => pair?.[1] ?? NaN),
        },
      };
    }
  }
}
