import type { SliSeries } from '../series/SliSeries';

/** How far the collection of a series is. */
export interface SeriesToRead {
  readonly series: SliSeries;
  /** Asked for up to here; null before the first time. Seconds since 1970, as all here. */
  readonly collectedUntilSeconds: number | null;
  /** Where the last known bucket ends. */
  readonly knownUntilSeconds: number | null;
}

/** What the source is like. */
export interface SourceHabits {
  /** Samples may come so late. */
  readonly lateSeconds: number;
  /** How far back it knows something. */
  readonly retentionSeconds?: number;
}

/** One question to a source: series that are asked for together. */
export interface PlannedRead<Item extends SeriesToRead> {
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** Width of the buckets that are asked for: that of a slice, where slices are judged. */
  readonly stepSeconds: number;
  readonly items: readonly Item[];
}

/** What a plan goes by. */
export interface ReadPlanOptions {
  readonly nowSeconds: number;
  /** How far back a new series is collected. */
  readonly backfillSeconds: number;
}

const HOUR = 3_600;

/** A bucket is asked for once the scrapes of its last moment have had time to arrive. */
const SETTLE_SECONDS = 30;

/** A source that fell silent may be catching up: so much of its silence is asked for again. */
const SILENCE_SECONDS = 3 * HOUR;

/** What is older is kept in hours, which are replaced as a whole. */
const KEPT_FINE_SECONDS = 71 * HOUR;

/** So many series are read and kept at a time, so that memory stays small and a failure costs little. */
const MOST_OF_ONE_READ = 200;

/**
 * What to ask a source for: each series from where it is known up to the last whole bucket, with an overlap for late
 * samples; those that need the same stretch together, the shortest stretch first, so that a new series that is filled
 * for a month keeps nobody waiting.
 */
export function planReads<Item extends SeriesToRead>(
  items: readonly Item[],
  habits: SourceHabits,
  options: ReadPlanOptions,
): PlannedRead<Item>[] {
  const groups = new Map<string, { read: PlannedRead<Item>; items: Item[] }>();
  for (const item of items) {
    const { stepSeconds, slices } = item.series;
    const endSeconds = down(options.nowSeconds - SETTLE_SECONDS, stepSeconds);
    if ((item.collectedUntilSeconds ?? -Infinity) >= endSeconds) continue;
    const read = {
      startSeconds: startOf(item, habits, options),
      endSeconds,
      stepSeconds: slices?.sliceSeconds ?? stepSeconds,
      items: [],
    };
    const key = JSON.stringify(read);
    const group = groups.get(key) ?? { read, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()]
    .flatMap(({ read, items: all }) => [...inParts(read, all)])
    .sort((a, b) => spanOf(a) - spanOf(b));
}

/** Where the reading of a series begins: a multiple of its step. */
function startOf(
  { series, collectedUntilSeconds, knownUntilSeconds }: SeriesToRead,
  { lateSeconds, retentionSeconds = Infinity }: SourceHabits,
  { nowSeconds, backfillSeconds }: ReadPlanOptions,
): number {
  const earliest = nowSeconds - Math.min(backfillSeconds, retentionSeconds);
  const next =
    collectedUntilSeconds === null
      ? earliest
      : Math.min(
          collectedUntilSeconds - lateSeconds,
          Math.max(
            knownUntilSeconds ?? -Infinity,
            collectedUntilSeconds - SILENCE_SECONDS,
          ),
        );
  const start = Math.max(next, earliest);
  const isKeptFine = start >= nowSeconds - KEPT_FINE_SECONDS;
  const width = isKeptFine
    ? series.stepSeconds
    : Math.max(series.stepSeconds, HOUR);
  return down(start, width);
}

function* inParts<Item extends SeriesToRead>(
  read: PlannedRead<Item>,
  items: readonly Item[],
): Generator<PlannedRead<Item>> {
  for (let from = 0; from < items.length; from += MOST_OF_ONE_READ) {
    yield { ...read, items: items.slice(from, from + MOST_OF_ONE_READ) };
  }
}

function spanOf({
  startSeconds,
  endSeconds,
}: PlannedRead<SeriesToRead>): number {
  return endSeconds - startSeconds;
}

function down(seconds: number, step: number): number {
  return Math.floor(seconds / step) * step;
}
