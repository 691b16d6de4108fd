import type { CollectedMarker } from '@almanac/backstage-plugin-insights-node';
import type { CoreBrowser } from './browsers';
import type { BrowserTimeline } from './browserTimeline';
import { topicIdOfFeature } from './topics';
import type { Feature } from './WebPlatformSource';

/** Days after `after`, up to and with `to`; both `YYYY-MM-DD`. */
export interface DaySpan {
  readonly after: string;
  readonly to: string;
}

/** Markers of the releases of a browser in a span of days. */
export function releaseMarkers(
  browser: CoreBrowser,
  timeline: BrowserTimeline,
  span: DaySpan,
): CollectedMarker[] {
  return timeline.releases
    .filter(({ day }) => lies(day, span))
    .map(({ version, day, notesUrl }) => ({
      id: `release:${browser.id}:${version}`,
      at: startOf(day),
      kind: 'release',
      title: `${browser.title} ${version}`,
      member: browser.id,
      ...(notesUrl && { url: notesUrl }),
    }));
}

/** Markers of the days on which a feature reached Baseline, in a span of days. */
export function milestoneMarkers(
  id: string,
  feature: Feature,
  span: DaySpan,
): CollectedMarker[] {
  const { baseline_low_date: low, baseline_high_date: high } = feature.status;
  return [
    { step: 'low', date: low, title: 'Baseline newly available' },
    { step: 'high', date: high, title: 'Baseline widely available' },
  ].flatMap(({ step, date, title }) => {
    const day = date?.replace(/^≤/, '');
    return day && lies(day, span)
      ? [
          {
            id: `milestone:${id}:${step}`,
            at: startOf(day),
            kind: 'milestone' as const,
            title,
            topicId: topicIdOfFeature(id),
            url: `https://webstatus.dev/features/${id}`,
          },
        ]
      : [];
  });
}

function lies(day: string, { after, to }: DaySpan): boolean {
  return day > after && day <= to;
}

function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}
