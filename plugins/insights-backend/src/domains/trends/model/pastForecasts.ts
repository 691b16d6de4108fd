import { forecastOfSeries } from './forecastOfSeries';
import { judgedWindow } from './panel/judgedWindow';
import { upToPeriod, type PastSeries } from './pastSeries';
import { sweepOptions } from './sweepOptions';
import type { TrendForecast } from './trendForecast';
import { gatherEvidence } from './verdict/gatherEvidence';
import { judgeTrend } from './verdict/judgeTrend';

/** Values that a series is below with a probability. */
export interface ForecastQuantile {
  /** 0…1. */
  readonly probability: number;
  /** One value for each of the next periods, in the unit of the signal. */
  readonly values: readonly number[];
}

/** A forecast as a policy reads it: what the shipped one tells of the next periods, the lowest probability first. */
export type ForecastFan = readonly ForecastQuantile[];

/** Asks for the forecasts that would have been made when a series had reached certain periods. */
export interface PastForecastsRequest extends PastSeries {
  /** Positions in `values`; a forecast sees nothing after its own. */
  readonly periods: readonly number[];
}

/**
 * The forecasts at the periods asked for, as today's analysis makes them, without peeking ahead; null where there were too few
 * values.
 */
export function pastForecasts(
  request: PastForecastsRequest,
): (ForecastFan | null)[] {
  const { scale, step, windowPeriods } = request;
  const options = { ...sweepOptions(step), windowPeriods };
  return request.periods.map(period => {
    const past = upToPeriod(request, period);
    const judged = judgedWindow(
      past,
      scale,
      windowPeriods,
      options.forecastPeriods,
    );
    const { whole, window } = judged;
    const evidence = gatherEvidence(window, scale, options, {
      past: judged.past,
    });
    const { staircase } = judgeTrend(window, scale, () => evidence);
    const { forecast } = forecastOfSeries({ ...past, scale }, options, {
      ...{ window: whole, seasons: evidence.seasons, isStaircase: staircase },
      pastSeasons: judged.panel ? undefined : evidence.seasonsOfPast,
    });
    return forecast && fanOf(forecast);
  });
}

/** The quantiles that a forecast with bands tells. */
export function fanOf({
  median,
  bands,
}: Pick<TrendForecast, 'median' | 'bands'>): ForecastFan {
  return [
    { probability: 0.5, values: median },
    ...bands.flatMap(({ level, low, high }) => [
      { probability: endOf(level), values: low },
      { probability: 1 - endOf(level), values: high },
    ]),
  ].sort((a, b) => a.probability - b.probability);
}

/** Share below a band: 0.1 of the one of four of five. */
function endOf(level: number): number {
  return Number(((1 - level) / 2).toFixed(6));
}
