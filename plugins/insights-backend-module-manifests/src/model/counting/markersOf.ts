import type { CollectedMarker } from '@almanac/backstage-plugin-insights-node';
import { mondayOf } from '../weeks';
import { NAMESPACE } from './signal';
import type { Use } from './Use';

const LONGEST_TITLE = 200;

/**
 * When the company began to use a dependency, and when the first repository had moved to each later major version, on the
 * Monday of that week.
 */
export function markersOf(
  topicId: string,
  uses: readonly Use[],
  firstWeek: number,
): CollectedMarker[] {
  const inOrder = [...uses].sort(
    (a, b) =>
      a.from - b.from ||
      (a.major ?? -1) - (b.major ?? -1) ||
      (a.repository < b.repository ? -1 : 1),
  );
  const name = topicId.slice(NAMESPACE.length + 1);
  const markers: CollectedMarker[] = [];
  let highest = -Infinity;
  for (const [index, { repository, major, from }] of inOrder.entries()) {
    const isHigher = major !== null && major > highest;
    const isFirst = index === 0;
    // Those who begin in the same week began together, whichever their version.
    const isUpgrade = isHigher && highest >= 0 && from > inOrder[0].from;
    if (isHigher) highest = major;
    if (from < firstWeek || !(isFirst || isUpgrade)) continue;
    markers.push({
      id: isFirst ? `first:${name}` : `major:${name}:${major}`,
      at: `${mondayOf(from)}T00:00:00.000Z`,
      kind: 'milestone',
      title: (isFirst
        ? `First used, by ${repository}`
        : `First on major version ${major}: ${repository}`
      ).slice(0, LONGEST_TITLE),
      topicId,
    });
  }
  return markers;
}
