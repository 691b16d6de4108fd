import type { MinuteRow } from '../model/MinuteCounts';
import { NO_REQUESTS, withRequest } from '../model/RequestCounts';

/** A row of so many requests that succeeded within 50 ms, and some that failed. */
export function minuteRow(
  minute: number,
  pluginId: string,
  { succeeded = 0, failed = 0 } = {},
): MinuteRow {
  const ends = [
    ...Array(succeeded).fill({ outcome: 'succeeded', milliseconds: 10 }),
    ...Array(failed).fill({ outcome: 'failed', milliseconds: 10 }),
  ];
  return { minute, pluginId, counts: ends.reduce(withRequest, NO_REQUESTS) };
}
