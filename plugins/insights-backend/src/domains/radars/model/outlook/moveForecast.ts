import type { ForecastFan } from '../../../trends';
import { justBeyond } from '../Bound';
import type { RingSeries } from '../RingSeries';
import { isLevelLowered, outlookHolds, type OutlookLeaf } from './OutlookLeaf';
import { forecastValue, levelOfChance, movedForecast } from './readForecast';

/** A part of the width of a forecast, by which a chance is moved just beyond a threshold. */
const BEYOND = 1e-6;

/** A forecast moved so far that what is asked of it is there; undefined where it cannot be, or there is no forecast. */
export function forecastWith(
  leaves: readonly OutlookLeaf[],
  series: RingSeries,
  period: number,
): ForecastFan | undefined {
  let fan = series.forecastAt?.(period) ?? null;
  for (const leaf of leaves) {
    const moved = fan && movedTo(leaf, fan, false);
    if (!isThere(leaf, fan) && moved) fan = moved;
  }
  return fan && leaves.every(leaf => isThere(leaf, fan)) ? fan : undefined;
}

/** A forecast moved so far that what is asked of it is just missed; undefined where it cannot be, or there is no forecast. */
export function forecastWithout(
  leaf: OutlookLeaf,
  series: RingSeries,
  period: number,
): ForecastFan | undefined {
  const fan = series.forecastAt?.(period) ?? null;
  const moved = fan && movedTo(leaf, fan, true);
  return moved && !isThere(leaf, moved) ? moved : undefined;
}

/** The forecast moved as a whole at the period that a leaf looks at: to its threshold, or just beyond it. */
function movedTo(
  leaf: OutlookLeaf,
  fan: ForecastFan,
  isBeyond: boolean,
): ForecastFan | undefined {
  const by =
    leaf.kind === 'forecast'
      ? (isBeyond ? justBeyond(leaf.threshold, leaf.bound) : leaf.threshold) -
        forecastValue(fan, leaf)
      : leaf.level - levelOfChance(fan, leaf, leaf.threshold) + nudge();
  return Number.isFinite(by) ? movedForecast(fan, leaf.horizon, by) : undefined;

  /** What is moved down lies below a level more probably, and above it less. */
  function nudge(): number {
    if (!isBeyond || leaf.kind === 'forecast') return 0;
    const at = leaf.horizon - 1;
    const values = fan.map(one => one.values[at]);
    const width = Math.max(...values) - Math.min(...values);
    const step = BEYOND * Math.max(1, Math.abs(leaf.level), width);
    return isLevelLowered(leaf) ? -step : step;
  }
}

function isThere(leaf: OutlookLeaf, fan: ForecastFan | null): boolean {
  const series = {
    values: new Float64Array(1),
    verdictAt: () => 'unknown' as const,
    forecastAt: () => fan,
  };
  return outlookHolds(leaf, series, 0);
}
