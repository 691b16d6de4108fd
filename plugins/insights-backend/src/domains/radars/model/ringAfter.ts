import type { Verdict } from '../../trends';
import { liesWithin, type Bound } from './Bound';
import type { RingSeries } from './RingSeries';
import { periodsHeld, type Leaf, type LevelLeaf } from './leaves';
import { forecastWith } from './outlook/moveForecast';
import { isOutlook } from './outlook/OutlookLeaf';
import { suggestRing } from './suggestRing';
import type { Suggested } from './Suggested';

/** Another verdict than the present one. */
export interface Turn {
  readonly verdict: Verdict;
  /** It is given for so many more periods; 0 where it is enough that it were given now. */
  readonly morePeriods: number;
}

/** What is tried on a policy. */
export interface Trial {
  /** Levels are reached, and held as long as they must be; the forecast is moved to what is asked of it. */
  readonly leaves: readonly Leaf[];
  readonly turn?: Turn;
  /** A value other than the latest one. */
  readonly value?: number;
}

/** The ring that a blip would be in after a trial; everything else stays as it is. Undefined where that cannot be. */
export function ringAfter(
  { definition, place, series, period }: Suggested,
  { leaves, turn, value = series.values[period] }: Trial,
): number | undefined {
  const levels = leaves.flatMap(leaf => (leaf.kind === 'level' ? [leaf] : []));
  const outlooks = leaves.filter(isOutlook);
  const reached = nearestWithin(value, levels);
  if (reached === undefined) return undefined;
  const fan =
    outlooks.length === 0 ? undefined : forecastWith(outlooks, series, period);
  if (outlooks.length > 0 && !fan) return undefined;
  const more = Math.max(
    turn?.morePeriods ?? 0,
    ...levels
      .filter(({ forPeriods }) => forPeriods > 1)
      .map(leaf => leaf.forPeriods - periodsHeld(leaf, series, period)),
  );
  const values = new Float64Array(period + 1 + more).fill(reached);
  // What must be held is held from the next period on; what is enough at once is there now.
  values.set(series.values.subarray(0, more > 0 ? period + 1 : period));
  const changed: RingSeries = {
    values,
    verdictAt: at =>
      turn && at >= (turn.morePeriods > 0 ? period + 1 : period)
        ? turn.verdict
        : series.verdictAt(Math.min(at, period)),
    forecastAt: at =>
      at >= period && fan
        ? fan
        : series.forecastAt?.(Math.min(at, period)) ?? null,
  };
  let after = place;
  for (let at = more > 0 ? period + 1 : period; at < values.length; at++) {
    after = suggestRing(definition, changed, at, after);
  }
  return after.ring;
}

/** The value nearest to one that reaches some levels; undefined where none does. */
function nearestWithin(
  value: number,
  levels: readonly LevelLeaf[],
): number | undefined {
  const thresholds = (bound: Bound) =>
    levels.flatMap(leaf => (leaf.bound === bound ? [leaf.threshold] : []));
  const reached = Math.min(
    Math.max(value, ...thresholds('atLeast')),
    ...thresholds('atMost'),
  );
  return levels.every(({ bound, threshold }) =>
    liesWithin(reached, bound, threshold),
  )
    ? reached
    : undefined;
}
