import type { BrowserId } from './browsers';
import type { BrowserTimeline } from './browserTimeline';
import type {
  CompatEntry,
  CompatStatement,
  Feature,
  WebPlatformSource,
} from './WebPlatformSource';

/** Releases that support a feature: from one place in the timeline up to, but without, another. */
export interface SupportRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Which releases of a browser support a feature.
 *
 * `web-features` says since which version support lasts to this day. What it does not say is support that was removed
 * again (with the feature, or by Edge's change of engine at 79): this is taken from `@mdn/browser-compat-data`, where all
 * keys of the feature were there at the same time and one of them was removed afterwards. Support behind a flag, with a
 * prefix, under another name or in part is none, as for Baseline.
 *
 * @see https://web-platform-dx.github.io/web-features/
 */
export function supportRanges(
  feature: Feature,
  browser: BrowserId,
  timeline: BrowserTimeline,
  compatOf: WebPlatformSource['compatOf'],
): SupportRange[] {
  const version = feature.status.support[browser];
  const since = version === undefined ? undefined : timeline.indexOf(version);
  const end = timeline.releases.length;
  const lasting = since === undefined ? [] : [{ from: since, to: end }];
  const entries = (feature.compat_features ?? []).map(compatOf);
  if (entries.length === 0) return lasting;

  const removed = entries
    .map(entry => rangesOfKey(entry, browser, timeline))
    .reduce(intersection)
    // Up to the support that lasts, or to the newest release: then nothing was removed, web-features knows better.
    .filter(({ to }) => to < (since ?? end));
  return [...removed, ...lasting];
}

function rangesOfKey(
  entry: CompatEntry | undefined,
  browser: BrowserId,
  timeline: BrowserTimeline,
): SupportRange[] {
  const support = entry?.support[browser];
  if (support === undefined) return [];
  const statements: readonly CompatStatement[] = isList(support)
    ? support
    : [support];
  const ranges = statements.flatMap(statement => {
    const from = placeOf(statement.version_added, timeline);
    if (from === undefined || isLimited(statement)) return [];
    const to =
      placeOf(statement.version_removed, timeline) ?? timeline.releases.length;
    return from < to ? [{ from, to }] : [];
  });
  return union(ranges);
}

function isList(
  support: CompatStatement | readonly CompatStatement[],
): support is readonly CompatStatement[] {
  return Array.isArray(support);
}

function isLimited(statement: CompatStatement): boolean {
  return Boolean(
    statement.flags ||
      statement.prefix ||
      statement.alternative_name ||
      statement.partial_implementation,
  );
}

function placeOf(
  version: CompatStatement['version_added'],
  timeline: BrowserTimeline,
): number | undefined {
  return typeof version === 'string' ? timeline.indexOf(version) : undefined;
}

function union(ranges: readonly SupportRange[]): SupportRange[] {
  const merged: SupportRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1];
    if (last && range.from <= last.to) {
      merged.splice(-1, 1, {
        from: last.from,
        to: Math.max(last.to, range.to),
      });
    } else {
      merged.push(range);
    }
  }
  return merged;
}

function intersection(
  some: readonly SupportRange[],
  others: readonly SupportRange[],
): SupportRange[] {
  return some.flatMap(a =>
    others.flatMap(b => {
      const from = Math.max(a.from, b.from);
      const to = Math.min(a.to, b.to);
      return from < to ? [{ from, to }] : [];
    }),
  );
}
