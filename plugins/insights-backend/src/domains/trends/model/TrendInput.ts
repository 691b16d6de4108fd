import type { components } from '@almanac/backstage-plugin-insights-common';
import type { PartialTotal, Step } from '../../signals';

/** How serial correlation is answered. */
export type Correction = components['schemas']['Correction'];

/** How it was answered: also by the covariances of seasons, which fit some series only and cannot be asked for. */
export type CorrectionUsed = Correction | 'correlated-seasons';

/** What a forecast is made by; `shipped` is that of the pages. */
export type AskedForecast = components['schemas']['ForecastMethod'];

/** A penalty of a change that has a name. */
export type NamedPenalty = 'mbic' | 'bic';

/** What changes at a change point. */
export type ChangeModel = 'mean' | 'mean-variance' | 'trend';

/** How q-values are made over all series of a request. */
export type Multiplicity = 'benjamini-hochberg' | 'benjamini-yekutieli';

/** What the numbers of a series mean, so that an effect can be called small or large. */
export interface ValueScale {
  /** Values cannot leave these, e.g. 0 and 1 for a share. */
  readonly bounds?: { readonly low: number; readonly high: number };
  /** Whether zero means "none of it", so that ratios of values make sense: counts and shares. */
  readonly hasNaturalZero: boolean;
}

/** Values of one member of a dimension, aligned with the series. */
export interface TrendMember {
  readonly dimension: string;
  readonly member: string;
  readonly title: string;
  readonly values: Float64Array;
  /** Of a ratio: what its part is a part of, in any unit that all members share; then values are parts of all members' whole. */
  readonly wholes?: Float64Array;
}

/** A series to analyse, with what a reader must know of where it came from. */
export interface TrendInput {
  /** What was measured, in words. */
  readonly name: string;
  /** One value a period; `NaN` is missing. */
  readonly values: Float64Array;
  readonly step: Step;
  /** First day of the first period, `YYYY-MM-DD`, UTC. */
  readonly start: string;
  /** Steps of one cycle, e.g. 12; left out for a series without season. */
  readonly season?: number;
  readonly scale: ValueScale;
  /** Unit of the values; `1` for a ratio, left out when it is not known. */
  readonly unit?: string;
  /** Parts whose values add up to the series. */
  readonly members: readonly TrendMember[];
  /** Whether these are parts of a mean: what each adds to it, and not what it is. */
  readonly isMeanOfMembers?: boolean;
  /** Of whom the values are, where some members are left out because of their gaps. */
  readonly partialTotal?: PartialTotal;
  /** `sha256:` and hex over all values. */
  readonly digest: string;
  /** Where the values come from. */
  readonly source?: string;
  /** API call that returns the values. */
  readonly href?: string;
  /** API call that returns the analysis, where it is kept. */
  readonly resultHref?: string;
  readonly definitionVersion: string;
}

/** Which series a forecast is made of: each, those that move, or none. */
export type ForecastScope = 'all' | 'moving' | 'none';

/** How to analyse. */
export interface TrendOptions {
  /** Analyse the last so many periods; all when left out. */
  readonly windowPeriods?: number;
  /** Forecast, and tell seasons that the window is too short for, from the last so many periods; from those that are analysed when left out. */
  readonly forecastPeriods?: number;
  /** Periods to forecast; 0 for none. */
  readonly horizon: number;
  /** All when left out. A forecast takes more time than the rest together. */
  readonly forecasts?: ForecastScope;
  /** Penalty of a change point, in variances of the noise or by name; MBIC when left out. */
  readonly changePenalty?: number | NamedPenalty;
  /** What changes at the change points that are told; `mean` when left out. Verdicts go by that alone. */
  readonly changeModel?: ChangeModel;
  /** `shipped` when left out. */
  readonly forecastMethod?: AskedForecast;
  /** Probabilities, 0…1, of which the forecast tells the values. */
  readonly quantiles?: readonly number[];
  readonly correction: Correction;
  /** Level of the trend test, 0…1. */
  readonly alpha: number;
}

/**
 * What the API and the sweep use where nothing else is asked for. Of the corrections, pre-whitening alone, as
 * `whitenedMannKendall` does it, keeps the share of false flags at what q promises (`falseDiscovery.test.ts`).
 */
export const DEFAULT_TREND_OPTIONS: TrendOptions = {
  horizon: 12,
  correction: 'pre-whitening',
  alpha: 0.05,
};
