import {
  formatShare,
  formatValue,
} from '@almanac/backstage-plugin-insights-common';
import type { TimeChartProps } from '../TimeChartProps';
import type { ChartRow } from './ChartModel';
import { chartRanges } from './chartRanges';
import { stretchesAt } from './chartStretches';
import { readoutLines } from './readoutLines';

/** The words that stand between the values. */
export interface ReadoutWords {
  missing: string;
  median: string;
  between(level: string, low: string, high: string): string;
}

/** All that the readout shows of one period, in one sentence for screen readers. */
export function spokenReadout(
  row: ChartRow,
  chart: TimeChartProps,
  words: ReadoutWords,
): string {
  const say = (value: number) => formatValue(value, chart.unit);
  const foreseen = row.forecast && !row.forecast.isOrigin ? row.forecast : null;
  const observed = readoutLines(row, chart.series)
    .filter(({ value }) => value !== null || !foreseen)
    .map(
      ({ series, value }) =>
        `${series.title} ${value === null ? words.missing : say(value)}`,
    );
  const titles = chartRanges(chart.series).map(({ title }) => title);
  const ranges = row.ranges.flatMap((range, index) =>
    range ? [words.between(titles[index], say(range[0]), say(range[1]))] : [],
  );
  const stretches = stretchesAt(row, chart).map(({ title }) => title);
  const known = [...observed, ...ranges, ...stretches];
  if (!foreseen) return known.join(', ');
  const bands = foreseen.bands.map(([low, high], index) =>
    words.between(
      formatShare(chart.forecast?.bands[index].level),
      say(low),
      say(high),
    ),
  );
  const median = `${words.median} ${say(foreseen.median)}`;
  return [...known, median, ...bands].join(', ');
}
