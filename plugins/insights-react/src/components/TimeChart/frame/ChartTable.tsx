import {
  formatShare,
  formatValue,
} from '@almanac/backstage-plugin-insights-common';
import { insightsTranslationRef } from '../../../translation/insightsTranslationRef';
import type { Column } from '../../DataTable/columns';
import { DataTable } from '../../DataTable/DataTable';
import type { ChartModel, ChartRow } from '../model/ChartModel';
import { chartRanges } from '../model/chartRanges';
import { momentText } from '../model/momentText';
import type { TimeChartProps, TimeChartSeries } from '../TimeChartProps';
import { useTexts } from '../../../translation/useTexts';

/** The values of a chart as a table, newest first. */
export function ChartTable(props: {
  chart: TimeChartProps;
  model: ChartModel;
}) {
  const { t } = useTexts(insightsTranslationRef);
  const { chart, model } = props;
  const forecast = useForecastColumns(chart);
  const columns: Column<ChartRow>[] = [
    {
      id: 'period',
      title: t('chart.period'),
      width: chart.times ? '180px' : '140px',
      always: true,
      render: row => momentText(row.time, chart),
    },
    ...chart.series.flatMap((one, index) =>
      one.foreseenOf
        ? []
        : seriesColumns(chart, one, index, value =>
            t('chart.foreseen', { value }),
          ),
    ),
    ...forecast,
  ];
  return (
    <DataTable
      label={chart.title}
      columns={columns}
      rows={[...model.rows].reverse()}
      rowKey={row => row.day}
      rowHeight={40}
      height={400}
    />
  );
}

/** The values of a series and, where it has ranges, what they lie between. */
function seriesColumns(
  { unit, series, forecast }: TimeChartProps,
  { id, title }: TimeChartSeries,
  index: number,
  foreseenText: (value: string) => string,
): Column<ChartRow>[] {
  const ahead = series.findIndex(one => one.foreseenOf === id);
  const goesOn = ahead >= 0 || (index === 0 && forecast !== undefined);
  /** The forecast is of the first series, where none says whose it is. */
  const foreseenIn = (row: ChartRow) => {
    if (ahead >= 0) return row.values[ahead];
    return index === 0 ? row.forecast?.median : undefined;
  };
  const values: Column<ChartRow> = {
    id,
    title,
    align: 'right',
    width: goesOn ? 'minmax(160px, 1fr)' : undefined,
    render: row => {
      const value = row.values[index];
      const next = value === null ? foreseenIn(row) ?? null : null;
      if (next === null) return formatValue(value, unit);
      return foreseenText(formatValue(next, unit));
    },
  };
  const ranges = chartRanges(series).map(
    (range, place): Column<ChartRow> & { series: number } => ({
      id: range.key,
      title: range.title,
      series: range.series,
      align: 'right',
      width: 'minmax(160px, 1fr)',
      render: row =>
        row.ranges[place]?.map(end => formatValue(end, unit)).join(' – ') ?? '',
    }),
  );
  return [values, ...ranges.filter(range => range.series === index)];
}

/** The bands; empty in the period that the forecast starts from, which has a value. The median goes on in the column of the values. */
function useForecastColumns({
  forecast,
  unit,
}: TimeChartProps): Column<ChartRow>[] {
  const { t } = useTexts(insightsTranslationRef);
  if (!forecast) return [];
  return forecast.bands.map(
    (band, index): Column<ChartRow> => ({
      id: `band ${band.level}`,
      title: t('chart.forecastBand', { level: formatShare(band.level) }),
      align: 'right',
      width: 'minmax(160px, 1fr)',
      render: row =>
        row.forecast && !row.forecast.isOrigin
          ? row.forecast.bands[index]
              .map(end => formatValue(end, unit))
              .join(' – ')
          : '',
    }),
  );
}
