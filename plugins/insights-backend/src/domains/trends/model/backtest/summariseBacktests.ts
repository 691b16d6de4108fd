import type { SeriesBacktest } from './backtestSeries';

/** Two-sided 95 % of the normal distribution. */
const NORMAL_975 = 1.959964;

/** Fewer series tell nothing of how much they differ. */
const FEWEST_SERIES_FOR_INTERVAL = 5;

/** A mean over series, with the interval that it would lie in for other series like these. */
export interface BacktestFigure {
  readonly name:
    | 'mase'
    | 'error_ratio_to_naive'
    | 'coverage_80'
    | 'coverage_95';
  readonly value: number;
  /** Ends of the 95 % interval; left out with fewer than five series. */
  readonly lower?: number;
  readonly upper?: number;
  /** Series that it is of. */
  readonly series: number;
}

/**
 * What several series say together: means over series, of ratios geometric ones (Fleming and Wallace 1986, CACM 29(3)), each
 * series as heavy as the next. Intervals are normal ones of the mean over series.
 *
 * @returns a figure for each measure that at least one series has
 */
export function summariseBacktests(
  backtests: readonly SeriesBacktest[],
): BacktestFigure[] {
  const meanOf = (of: (one: SeriesBacktest) => number) =>
    meanWithInterval(backtests.map(of).filter(Number.isFinite));
  const ratio = meanWithInterval(
    backtests
      .map(one => Math.log(one.errorRatioToNaive))
      .filter(Number.isFinite),
  );
  const figures = [
    { name: 'mase' as const, of: meanOf(one => one.scaledError) },
    { name: 'error_ratio_to_naive' as const, of: mapped(ratio, Math.exp) },
    { name: 'coverage_80' as const, of: meanOf(one => one.coverage['0.8']) },
    { name: 'coverage_95' as const, of: meanOf(one => one.coverage['0.95']) },
  ];
  return figures.flatMap(({ name, of }) => (of ? [{ name, ...of }] : []));
}

type Mean = Omit<BacktestFigure, 'name'>;

function meanWithInterval(values: readonly number[]): Mean | undefined {
  const series = values.length;
  if (series === 0) return undefined;
  const value = values.reduce((sum, one) => sum + one, 0) / series;
  if (series < FEWEST_SERIES_FOR_INTERVAL) return { value, series };
  const variance =
    values.reduce((sum, one) => sum + (one - value) ** 2, 0) / (series - 1);
  const reach = NORMAL_975 * Math.sqrt(variance / series);
  return { value, lower: value - reach, upper: value + reach, series };
}

function mapped(
  mean: Mean | undefined,
  map: (value: number) => number,
): Mean | undefined {
  return (
    mean && {
      ...mean,
      value: map(mean.value),
      ...(mean.lower !== undefined && { lower: map(mean.lower) }),
      ...(mean.upper !== undefined && { upper: map(mean.upper) }),
    }
  );
}
