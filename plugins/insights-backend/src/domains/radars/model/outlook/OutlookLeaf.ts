import { FORECAST_HORIZON } from '../../../trends';
import { boundsOf, eased, liesWithin, type Bound } from '../Bound';
import type {
  ForecastCondition,
  RingCondition,
  RiskCondition,
} from '../RadarDefinition';
import type { RingSeries } from '../RingSeries';
import { chanceOf, forecastValue, type Chance } from './readForecast';

/** What a condition asks of a forecast value. */
export interface ForecastLeaf {
  readonly kind: 'forecast';
  readonly part: ForecastCondition;
  readonly bound: Bound;
  /** In the unit of the signal. */
  readonly threshold: number;
  readonly horizon: number;
  readonly quantile: number;
}

/** What a condition asks of the chance that the value lies below, or above, a level. */
export interface RiskLeaf {
  readonly kind: 'risk';
  readonly part: RiskCondition;
  readonly bound: Bound;
  /** 0…1. */
  readonly threshold: number;
  readonly horizon: number;
  readonly side: 'below' | 'above';
  /** In the unit of the signal. */
  readonly level: number;
}

/** What a condition asks of what is to come. */
export type OutlookLeaf = ForecastLeaf | RiskLeaf;

/** Whether something that a condition asks for is of what is to come. */
export function isOutlook<Other extends { readonly kind: string }>(
  leaf: Other | OutlookLeaf,
): leaf is OutlookLeaf {
  return leaf.kind === 'forecast' || leaf.kind === 'risk';
}

/** What a condition asks of what is to come by itself, its parts left aside. */
export function outlookLeaves({
  forecast,
  risk,
}: RingCondition): OutlookLeaf[] {
  return [
    ...(forecast ? forecastLeaves(forecast) : []),
    ...(risk ? riskLeaves(risk) : []),
  ];
}

function forecastLeaves(part: ForecastCondition): ForecastLeaf[] {
  const { horizon = FORECAST_HORIZON, quantile = 0.5 } = part;
  return boundsOf(part).map(({ bound, threshold }) => ({
    ...{ kind: 'forecast', part, bound, threshold, horizon, quantile },
  }));
}

function riskLeaves(part: RiskCondition): RiskLeaf[] {
  const { horizon = FORECAST_HORIZON, below, above } = part;
  const side = below === undefined ? 'above' : 'below';
  const level = below ?? above ?? NaN;
  return boundsOf(part).map(({ bound, threshold }) => ({
    ...{ kind: 'risk', part, bound, threshold, horizon, side, level },
  }));
}

/**
 * A leaf that asks for less: of a forecast the threshold is eased, of a risk the level that its chance is of, so that hysteresis
 * is always in the unit of the signal.
 */
export function easedOutlook(leaf: OutlookLeaf, slack: number): OutlookLeaf {
  if (leaf.kind === 'forecast') {
    const threshold = eased(leaf.threshold, leaf.bound, slack);
    return { ...leaf, threshold };
  }
  const isLowered = isLevelLowered(leaf);
  return { ...leaf, level: leaf.level + (isLowered ? -slack : slack) };
}

/** Whether hysteresis lowers the level of a risk: what makes the chance smaller where it is to be small, and greater else. */
export function isLevelLowered({ side, bound }: RiskLeaf): boolean {
  return (side === 'below') === (bound === 'atMost');
}

/** The forecast value or chance that a leaf is about; `NaN` where there is no forecast. */
export function outlookFound(
  leaf: OutlookLeaf,
  series: RingSeries,
  period: number,
): Chance & { readonly value: number } {
  const fan = series.forecastAt?.(period) ?? null;
  if (leaf.kind === 'forecast') {
    const value = forecastValue(fan, leaf);
    return { value, chance: NaN, isBeyond: undefined };
  }
  const found = chanceOf(fan, leaf);
  return { ...found, value: found.chance };
}

/** Whether what a leaf asks for is there at a period; never where there is no forecast. */
export function outlookHolds(
  leaf: OutlookLeaf,
  series: RingSeries,
  period: number,
  slack: number = 0,
): boolean {
  const { bound, threshold } = leaf;
  const asked = easedOutlook(leaf, slack);
  const { value } = outlookFound(asked, series, period);
  return liesWithin(
    value,
    bound,
    asked.kind === 'forecast' ? asked.threshold : threshold,
  );
}
