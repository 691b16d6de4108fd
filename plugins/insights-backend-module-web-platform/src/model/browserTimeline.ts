import { firstDayOf, monthsOf, type MonthSpan } from './months';
import type { ReleaseEntry } from './WebPlatformSource';

/** A release with its day. */
export interface Release {
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly notesUrl: string | undefined;
}

/** The releases of a browser in the order of their versions. Dates of planned ones are taken at their word. */
export class BrowserTimeline {
  readonly releases: readonly Release[];
  private readonly indexOfVersion: ReadonlyMap<string, number>;

  constructor(entries: Readonly<Record<string, ReleaseEntry>>) {
    this.releases = Object.entries(entries)
      .flatMap(([version, { release_date: day, release_notes: notesUrl }]) =>
        day === undefined ? [] : [{ version, day, notesUrl }],
      )
      .sort((a, b) => compareVersions(a.version, b.version));
    this.indexOfVersion = new Map(
      this.releases.map(({ version }, index) => [version, index]),
    );
  }

  /**
   * Place of a version among the releases; `undefined` when it is not one of them (e.g. `preview`). `≤37` is taken as 37:
   * the last version by which it was certainly there.
   */
  indexOf(version: string): number | undefined {
    return this.indexOfVersion.get(version.replace(/^≤/, ''));
  }

  /** For each month of a span, the place of the newest release at its end; -1 before the first one. */
  newestAtEndOf({ from, to }: MonthSpan): number[] {
    return monthsOf({ from, to }).map(month => {
      const nextMonth = firstDayOf(month + 1);
      return this.releases.findLastIndex(({ day }) => day < nextMonth);
    });
  }
}

function compareVersions(a: string, b: string): number {
  const [partsOfA, partsOfB] = [a, b].map(version =>
    version.split('.').map(Number),
  );
  for (let i = 0; i < Math.max(partsOfA.length, partsOfB.length); i++) {
    const difference = (partsOfA[i] ?? 0) - (partsOfB[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
