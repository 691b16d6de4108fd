import type { CollectedSeries } from '@almanac/backstage-plugin-insights-node';
import { chunkOf, emptyChunk, firstPeriodOf } from '../../model/chunk';
import { dayOfPeriod } from '../../model/period';
import type { Signal } from '../../model/Signal';
import { rejectedItem, type ItemFault, type RejectedItem } from './ItemFault';
import type { Point } from './readObservation';
import { MOST_REJECTED_NAMED } from './Rejections';

/** Full at so many observations, or at so many chunks of values: either keeps a transaction short and its memory small. */
const FULL_LINES = 50_000;
const FULL_CHUNKS = 10_000;

/** What came of one series. */
interface SeriesPoints {
  readonly dimension: string;
  readonly member: string;
  /** Values of whole chunks, by chunk; NaN where nothing came. */
  readonly chunks: Map<number, Float64Array>;
  /** The first lines that are of it. */
  readonly lines: number[];
  received: number;
  /** Periods that something came for. */
  points: number;
}

/** Observations of one signal that are kept in one transaction: the last of a series and period. */
export class ObservationBatch {
  /** By topic, dimension and member. */
  private readonly topics = new Map<
    string,
    Map<string, Map<string, SeriesPoints>>
  >();
  private lines = 0;
  private chunks = 0;

  get isEmpty(): boolean {
    return this.lines === 0;
  }

  get isFull(): boolean {
    return this.lines >= FULL_LINES || this.chunks >= FULL_CHUNKS;
  }

  add(point: Point, line: number): void {
    const series = this.seriesOf(point);
    this.lines++;
    series.received++;
    if (series.lines.length < MOST_REJECTED_NAMED) series.lines.push(line);
    const chunk = chunkOf(point.period);
    let values = series.chunks.get(chunk);
    if (!values) {
      values = emptyChunk();
      series.chunks.set(chunk, values);
      this.chunks++;
    }
    const place = point.period - firstPeriodOf(chunk);
    if (Number.isNaN(values[place])) series.points++;
    values[place] = point.value;
  }

  topicIds(): string[] {
    return [...this.topics.keys()];
  }

  /** The members that came of a topic. */
  membersOf(topicId: string): { dimension: string; member: string }[] {
    return this.all(topicId).map(({ dimension, member }) => ({
      dimension,
      member,
    }));
  }

  numberOfMembers(topicId: string): number {
    return this.all(topicId).length;
  }

  /** Takes out the series of a topic that cannot be kept, all or those of some members; gives what is to be said of their lines. */
  refuse(
    topicId: string,
    fault: ItemFault,
    isRefused: (member: { dimension: string; member: string }) => boolean,
  ): { items: RejectedItem[]; count: number } {
    const items: RejectedItem[] = [];
    let count = 0;
    for (const members of this.topics.get(topicId)?.values() ?? []) {
      for (const [id, series] of members) {
        if (!isRefused(series)) continue;
        items.push(...series.lines.map(line => rejectedItem(line, fault)));
        count += series.received;
        members.delete(id);
      }
    }
    return { items, count };
  }

  /** Numbers of what is left: observations that came, and those that no later one of the batch took the place of. */
  counts(): { received: number; points: number } {
    let received = 0;
    let points = 0;
    for (const topicId of this.topics.keys()) {
      for (const series of this.all(topicId)) {
        received += series.received;
        points += series.points;
      }
    }
    return { received, points };
  }

  /** What is left, a run of values for each chunk. */
  series(signal: Signal): CollectedSeries[] {
    return this.topicIds().flatMap(topicId =>
      this.all(topicId).flatMap(({ dimension, member, chunks }) =>
        [...chunks].map(([chunk, values]) => ({
          ...runOf(signal, chunk, values),
          topicId,
          ...(dimension !== '' && {
            member: { dimension, id: member, title: member },
          }),
        })),
      ),
    );
  }

  private all(topicId: string): SeriesPoints[] {
    const dimensions = this.topics.get(topicId)?.values() ?? [];
    return [...dimensions].flatMap(members => [...members.values()]);
  }

  private seriesOf({ topicId, dimension, member }: Point): SeriesPoints {
    let dimensions = this.topics.get(topicId);
    if (!dimensions) this.topics.set(topicId, (dimensions = new Map()));
    let members = dimensions.get(dimension);
    if (!members) dimensions.set(dimension, (members = new Map()));
    let series = members.get(member);
    if (!series) {
      series = {
        ...{ dimension, member, chunks: new Map(), lines: [] },
        ...{ received: 0, points: 0 },
      };
      members.set(member, series);
    }
    return series;
  }
}

/** A run begins where its first value lies: the first period of the chunk may be before all calendars. */
function runOf(signal: Signal, chunk: number, values: Float64Array) {
  const from = values.findIndex(value => !Number.isNaN(value));
  return {
    signalId: signal.id,
    start: dayOfPeriod(firstPeriodOf(chunk) + from, signal.step),
    values: values.subarray(from),
  };
}
