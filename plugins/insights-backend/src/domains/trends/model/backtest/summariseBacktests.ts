import type { SeriesBacktest } from './backtestSeries';

/** Two-sided 95 % of the normal distribution. */
const NORMAL_975 = 1.959964;

/** Fewer series tell nothing of how much they differ. */
const FEWEST_SERIES_FOR_INTERVAL = 5;
/** The median of fewer lies outside all of them with more than 5 %. */
const FEWEST_SERIES_FOR_RANKS = 6;

/** What is typical of series, with the interval that it would lie in for other series like these. */
export interface BacktestFigure {
  readonly name:
    | 'median_mase'
    | 'error_ratio_to_naive'
    | 'coverage_80'
    | 'coverage_95';
  readonly value: number;
  /** Ends of the 95 % interval; left out where there are too few series. */
  readonly lower?: number;
  readonly upper?: number;
  /** Series that it is of. */
  readonly series: number;
}

/**
 * What several series say together, each as heavy as the next. Of scaled errors the median, since series that hardly ever change
 * have hardly any scale; its interval is that of the order statistics (Conover 1999, "Practical nonparametric statistics", 3.2).
 * Of ratios the geometric mean (Fleming and Wallace 1986, CACM 29(3)), of coverage the mean, with normal intervals of the mean.
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
    {
      name: 'median_mase' as const,
      of: medianWithInterval(
        backtests.map(one => one.scaledError).filter(Number.isFinite),
      ),
    },
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

function medianWithInterval(values: readonly number[]): Mean | undefined {
  const series = values.length;
  if (series === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const value = (sorted[(series - 1) >> 1] + sorted[series >> 1]) / 2;
  // The median lies between these two with 95 %: the binomial of one half, as a normal.
  const rank = Math.ceil((series - NORMAL_975 * Math.sqrt(series)) / 2);
  if (series < FEWEST_SERIES_FOR_RANKS) return { value, series };
  return {
    ...{ value, lower: sorted[rank - 1], upper: sorted[series - rank], series },
  };
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
