import { windowOf, type AnalysisWindow } from './analysisWindow';
import { findSeasons, type Season } from './season/findSeasons';
import { forecastSeason } from './season/forecastSeason';
import { trendForecast, type TrendForecast } from './trendForecast';
import type { TrendInput, TrendOptions } from './TrendInput';

/** A forecast, with what it was made from. */
export interface SeriesForecast {
  readonly forecast: TrendForecast | null;
  /** Periods of the cycle that it follows. */
  readonly season: number | undefined;
  /** Periods that it was made from. */
  readonly periods: number;
}

/** What is known of the series from its analysis. */
interface Analysed {
  readonly window: AnalysisWindow;
  readonly seasons: readonly Season[];
  readonly isStaircase: boolean;
  /** Those of the longer past, where they were looked for. */
  readonly pastSeasons?: readonly Season[];
}

/**
 * Forecasts a series from more of its past than a verdict looks at: a verdict speaks of late years, while a season and the
 * errors of forecasts are learnt from all that is kept.
 */
export function forecastOfSeries(
  input: Pick<
    TrendInput,
    'values' | 'members' | 'start' | 'step' | 'scale' | 'season'
  >,
  options: TrendOptions,
  { window, seasons, pastSeasons, isStaircase: hasSteps }: Analysed,
): SeriesForecast {
  const { horizon, forecastPeriods, quantiles } = options;
  const { forecastMethod: method = 'shipped' } = options;
  // A method that is asked for by name is taken whatever the values look like.
  const isStaircase = hasSteps && method === 'shipped';
  const longer =
    forecastPeriods === undefined ? window : windowOf(input, forecastPeriods);
  const isLonger =
    longer.values.length > window.values.length &&
    longer.spacing === window.spacing;
  const past = isLonger ? longer : window;
  const season =
    horizon > 0 && !isStaircase
      ? forecastSeason(
          past,
          isLonger ? pastSeasons ?? findSeasons(past, input.season) : seasons,
        )
      : undefined;
  return {
    season,
    periods: past.values.length,
    forecast: trendForecast(past, {
      ...{ scale: input.scale, horizon, season, isStaircase },
      ...{ method, quantiles },
    }),
  };
}
