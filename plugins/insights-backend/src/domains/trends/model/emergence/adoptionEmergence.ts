import type { components } from '@almanac/backstage-plugin-insights-common';
import { emergence } from '@almanac/statistics';
import type { AnalysisWindow } from '../analysisWindow';
import { judgedMembers } from '../judgedMembers';
import { STEPS_PER_YEAR } from '../periods';
import type { ValueScale } from '../TrendInput';
import { recentPeriods } from '../verdict/recentPeriods';

/** How much something is coming up, as the API gives it. */
export type Emergence = components['schemas']['Emergence'];

/**
 * How much something is coming up that is counted by who takes it up: what each member gained in the recent periods, against
 * as many periods before. Its age is counted from its first value above zero; what had one from the start is as old as the
 * window, or older.
 *
 * @returns undefined unless it is a count with two members at least
 */
export function adoptionEmergence(
  window: AnalysisWindow,
  scale: ValueScale,
): Emergence | undefined {
  const { values, step, first, last } = window;
  const members = judgedMembers(window, scale);
  if (first >= last) return undefined;
  const isCount = members.every(member => !member.values.some(v => v < 0));
  if (members.length < 2 || !isCount) return undefined;
  const recent = recentPeriods(values.length, step, window.spacing);
  const begun = values.findIndex(value => value > 0);
  const gained = (from: number, to: number) =>
    members.map(({ values: own }) => gainOf(own, from, to));
  const adopters = gained(last - recent, last);
  const { score, growth, recency, breadth, effectiveAdopters } = emergence(
    {
      recent: sum(adopters),
      before: sum(gained(last - 2 * recent, last - recent)),
      ageSteps: begun < 0 ? values.length : last - begun,
      adopters,
    },
    { halfLifeSteps: STEPS_PER_YEAR[step] },
  );
  return { score, growth, recency, breadth, effectiveAdopters };
}

/** What a member has more at the one position than at the other; 0 where either is missing, or it has less. */
function gainOf(values: Float64Array, from: number, to: number): number {
  const gain = values[to] - values[Math.max(0, from)];
  return gain > 0 ? gain : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
