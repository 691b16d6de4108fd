import {
  FORECAST_HORIZON,
  FORECAST_QUANTILES,
  type ForecastFan,
} from '../../../trends';
import type { Bound } from '../Bound';

/** The quantiles that the shipped forecast tells; what lies between them is interpolated, and beyond them nothing is told. */
export const TOLD_QUANTILES = FORECAST_QUANTILES;

/** Whether a forecast can tell that a chance is at least, or at most, some number: beyond its outermost quantiles it cannot. */
export function canBeTold(bound: Bound, chance: number): boolean {
  const lowest = TOLD_QUANTILES[0];
  const highest = 1 - lowest;
  return (
    (chance > lowest && chance < highest) ||
    chance === (bound === 'atMost' ? lowest : highest)
  );
}

/** A place in a forecast. */
export interface ForecastPlace {
  /** So many periods ahead; the end of the forecast when left out. */
  readonly horizon?: number;
  /** Probability that the value is not exceeded; the median when left out. */
  readonly quantile?: number;
}

/** A chance, as far as the quantiles tell it. */
export interface Chance {
  /** 0…1; `NaN` where there is no forecast. */
  readonly chance: number;
  /** Where the level lies beyond the outermost quantile, the chance is at most, or at least, that. */
  readonly isBeyond: 'atMost' | 'atLeast' | undefined;
}

/** What a chance is of: that the value lies below, or above, a level. */
export interface ChanceOf extends Pick<ForecastPlace, 'horizon'> {
  readonly side: 'below' | 'above';
  /** In the unit of the signal. */
  readonly level: number;
}

/** A forecast value in the unit of the signal; `NaN` where there is no forecast, or none so far ahead. */
export function forecastValue(
  fan: ForecastFan | null,
  { horizon, quantile = 0.5 }: ForecastPlace,
): number {
  const told = fan?.find(({ probability }) => probability === quantile);
  return told?.values[indexOf(horizon)] ?? NaN;
}

/**
 * The chance that the value lies below, or above, a level, by linear interpolation between the quantiles that are told. It is
 * never told beyond the outermost ones: there it is at most, or at least, theirs.
 */
export function chanceOf(
  fan: ForecastFan | null,
  { horizon, side, level }: ChanceOf,
): Chance {
  const sign = side === 'below' ? 1 : -1;
  const points = pointsOf(fan, horizon, side);
  if (points.length < 2) return { chance: NaN, isBeyond: undefined };
  const next = points.findIndex(({ value }) => value * sign >= level * sign);
  if (next === 0) return { chance: points[0].chance, isBeyond: 'atMost' };
  if (next === -1) {
    return { chance: points[points.length - 1].chance, isBeyond: 'atLeast' };
  }
  const [below, above] = [points[next - 1], points[next]];
  const part = (level - below.value) / (above.value - below.value);
  const chance = below.chance + part * (above.chance - below.chance);
  return { chance, isBeyond: undefined };
}

/** The level that the value lies below, or above, with a chance; `NaN` where the quantiles do not tell it. */
export function levelOfChance(
  fan: ForecastFan | null,
  { horizon, side }: Pick<ChanceOf, 'horizon' | 'side'>,
  chance: number,
): number {
  const points = pointsOf(fan, horizon, side);
  const next = points.findIndex(one => one.chance >= chance);
  if (next === -1 || points[0].chance > chance) return NaN;
  if (next === 0) return points[0].value;
  const [below, above] = [points[next - 1], points[next]];
  const part = (chance - below.chance) / (above.chance - below.chance);
  return below.value + part * (above.value - below.value);
}

/** A forecast that is higher by some amount so many periods ahead; at other periods it stays. */
export function movedForecast(
  fan: ForecastFan,
  horizon: number | undefined,
  by: number,
): ForecastFan {
  return fan.map(({ probability, values }) => ({
    probability,
    values: values.map((value, at) =>
      at === indexOf(horizon) ? value + by : value,
    ),
  }));
}

/** The values that are told at a period, from the smallest chance to lie beyond them. */
function pointsOf(
  fan: ForecastFan | null,
  horizon: number | undefined,
  side: ChanceOf['side'],
): { readonly value: number; readonly chance: number }[] {
  const points = (fan ?? []).flatMap(({ probability, values }) => {
    const value = values[indexOf(horizon)];
    const chance = side === 'below' ? probability : 1 - probability;
    return value === undefined ? [] : [{ value, chance: rounded(chance) }];
  });
  return points.sort((a, b) => a.chance - b.chance);
}

function indexOf(horizon: number = FORECAST_HORIZON): number {
  return horizon - 1;
}

/** 1 − 0.9 is 0.1. */
function rounded(chance: number): number {
  return Number(chance.toFixed(9));
}
