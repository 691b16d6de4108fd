import { coreBrowsers, type BrowserId } from './browsers';
import { BrowserTimeline } from './browserTimeline';
import type { MonthSpan } from './months';
import { type SupportRange, supportRanges } from './supportRanges';
import type { Feature, WebPlatformSource } from './WebPlatformSource';

/** Which browsers supported which feature at the end of which month. */
export class SupportTable {
  readonly timelines: ReadonlyMap<BrowserId, BrowserTimeline>;
  private readonly newest: ReadonlyMap<BrowserId, readonly number[]>;
  private readonly compatOf: WebPlatformSource['compatOf'];

  constructor(source: WebPlatformSource, months: MonthSpan) {
    this.compatOf = source.compatOf;
    this.timelines = new Map(
      coreBrowsers.map(({ id }) => [
        id,
        new BrowserTimeline(source.releases[id]),
      ]),
    );
    this.newest = new Map(
      [...this.timelines].map(([id, timeline]) => [
        id,
        timeline.newestAtEndOf(months),
      ]),
    );
  }

  /** One number a month: 1 when the newest release at its end supports the feature, else 0. */
  supportOf(feature: Feature, browser: BrowserId): Float64Array {
    const timeline = this.timelines.get(browser);
    const newest = this.newest.get(browser) ?? [];
    const ranges = timeline
      ? supportRanges(feature, browser, timeline, this.compatOf)
      : [];
    return Float64Array.from(newest, release =>
      ranges.some(range => contains(range, release)) ? 1 : 0,
    );
  }
}

function contains({ from, to }: SupportRange, release: number): boolean {
  return from <= release && release < to;
}
