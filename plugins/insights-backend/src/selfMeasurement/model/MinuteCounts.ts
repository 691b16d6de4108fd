import { NO_REQUESTS, withRequest } from './RequestCounts';
import type { RequestCounts, RequestEnd } from './RequestCounts';

/** Name under which all plugins are counted together. It is there for every minute in which something recorded. */
export const ALL_PLUGINS = '';

/** Counts of one plugin in one minute. */
export interface MinuteRow {
  /** Minutes since 1970-01-01T00:00Z. */
  readonly minute: number;
  readonly pluginId: string;
  readonly counts: RequestCounts;
}

/** Minutes that are kept while nothing can be written; older ones are dropped, and are unknown then. */
const MOST_MINUTES = 240;

/** Counts by minute and plugin that are still to be written. */
export class MinuteCounts {
  private readonly byMinute = new Map<number, Map<string, RequestCounts>>();

  /** Notes that somebody recorded in a minute, whether or not anything was asked for. */
  noteMinute(minute: number): void {
    if (this.byMinute.has(minute)) return;
    this.byMinute.set(minute, new Map([[ALL_PLUGINS, NO_REQUESTS]]));
    if (this.byMinute.size > MOST_MINUTES) {
      this.byMinute.delete(Math.min(...this.byMinute.keys()));
    }
  }

  /** Counts one request, for its plugin and for all together. */
  add(minute: number, pluginId: string, end: RequestEnd): void {
    this.noteMinute(minute);
    const ofMinute = this.byMinute.get(minute);
    for (const id of [ALL_PLUGINS, pluginId]) {
      ofMinute?.set(id, withRequest(ofMinute.get(id) ?? NO_REQUESTS, end));
    }
  }

  /** What was counted, in the order of the table's key, so that two writers never wait for each other. */
  rows(): MinuteRow[] {
    return [...this.byMinute]
      .flatMap(([minute, ofMinute]) =>
        Array.from(ofMinute, ([pluginId, counts]) => ({
          minute,
          pluginId,
          counts,
        })),
      )
      .sort(
        (a, b) => a.minute - b.minute || (a.pluginId < b.pluginId ? -1 : 1),
      );
  }
}
