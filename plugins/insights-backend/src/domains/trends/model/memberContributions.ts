import type { components } from '@almanac/backstage-plugin-insights-common';
import { additiveContributions, sumExact } from '@almanac/statistics';
import {
  dayAt,
  membersOfDimension,
  type AnalysisWindow,
} from './analysisWindow';
import { ratioEffects } from './drivers/ratioEffects';

/** What each member added to a change, as the API gives it. */
export type Contributions = components['schemas']['Contributions'];

/**
 * What each member added to the change between the window's first and last value. A member that has no value at one of the
 * two explains nothing: what it brings or takes is in `other`. The parts and `other` add up to the change.
 *
 * @param dimension - whose members; the first one's when left out. The members of each add up to the whole on their own, so
 * only one may be summed
 * @returns null without members, or with fewer than two values
 */
export function memberContributions(
  window: AnalysisWindow,
  dimension?: string,
): Contributions | null {
  const members = membersOfDimension(window, dimension);
  if (members.length === 0 || window.first >= window.last) return null;
  const before = window.values[window.first];
  const after = window.values[window.last];
  const membersBefore = members.map(member => member.values[window.first]);
  const membersAfter = members.map(member => member.values[window.last]);
  const { parts } = additiveContributions(membersBefore, membersAfter);
  const change = after - before;
  const effects = ratioEffects(window, members);
  return {
    from: dayAt(window, window.first),
    to: dayAt(window, window.last),
    before,
    after,
    change,
    parts: members
      .map((member, index) => ({
        dimension: member.dimension,
        member: member.member,
        title: member.title,
        before: valueOrNull(membersBefore[index]),
        after: valueOrNull(membersAfter[index]),
        change: parts[index],
        shareOfChange: change === 0 ? null : parts[index] / change,
      }))
      .sort(
        (a, b) =>
          Math.abs(b.change) - Math.abs(a.change) ||
          a.member.localeCompare(b.member, 'en'),
      ),
    other: sumExact([after, -before, ...parts.map(part => -part)]),
    ...(effects && { effects }),
  };
}

function valueOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
