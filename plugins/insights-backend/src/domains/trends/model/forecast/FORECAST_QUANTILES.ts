/**
 * The quantiles that each kept forecast tells: the median, and the ends of the bands that hold four of five and nineteen of twenty
 * values. Whatever asks a forecast for a quantile, or a chance, can ask for no other without one that is made for it.
 */
export const FORECAST_QUANTILES = [0.025, 0.1, 0.5, 0.9, 0.975] as const;
