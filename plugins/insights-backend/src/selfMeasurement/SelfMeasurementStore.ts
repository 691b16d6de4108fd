import type { MinuteRow } from './model/MinuteCounts';

/** Counts that one process sends at once. */
export interface CountsBatch {
  /** Random, new for each process. */
  readonly recorderId: string;
  /** 1, 2, 3 … of that process. Sent again, the batch is the same. */
  readonly batch: number;
  /** In the order of minute and plugin; at least one. */
  readonly rows: readonly MinuteRow[];
}

/** Minutes since 1970, from the first up to, and without, the last. */
export interface MinuteSpan {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** Keeps what processes counted, summed over all of them. */
export interface SelfMeasurementStore {
  /** Adds a batch to what is there; one that was added before changes nothing. */
  add(batch: CountsBatch): Promise<void>;
  /** Rows of some plugins, by minute. A minute without a row of all plugins together was not recorded. */
  read(pluginIds: readonly string[], span: MinuteSpan): Promise<MinuteRow[]>;
  /** Drops what ended before a minute. */
  dropBefore(minute: number): Promise<void>;
}
