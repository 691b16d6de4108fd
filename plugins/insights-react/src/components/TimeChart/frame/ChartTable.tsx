import {
  formatShare,
  formatValue,
} from '@almanac/backstage-plugin-insights-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { formatPeriod } from '../../../lib/formatPeriod';
import { insightsTranslationRef } from '../../../translation';
import type { Column } from '../../DataTable/columns';
import { DataTable } from '../../DataTable/DataTable';
import type { ChartModel, ChartRow } from '../model/ChartModel';
import type { TimeChartProps } from '../TimeChartProps';

/** The values of a chart as a table, newest first. */
export function ChartTable(props: {
  chart: TimeChartProps;
  model: ChartModel;
}) {
  const { t } = useTranslationRef(insightsTranslationRef);
  const { chart, model } = props;
  const forecast = useForecastColumns(chart);
  const columns: Column<ChartRow>[] = [
    {
      id: 'period',
      title: t('chart.period'),
      width: '140px',
      always: true,
      render: row => formatPeriod(row.time, chart.step),
    },
    ...chart.series.map(
      (one, index): Column<ChartRow> => ({
        id: one.id,
        title: one.title,
        align: 'right',
        render: row => formatValue(row.values[index], chart.unit),
      }),
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

/** Median and bands; empty in the period that the forecast starts from, which has a value. */
function useForecastColumns({
  forecast,
  unit,
}: TimeChartProps): Column<ChartRow>[] {
  const { t } = useTranslationRef(insightsTranslationRef);
  if (!forecast) return [];
  return [
    {
      id: 'median',
      title: t('chart.forecastMedian'),
      align: 'right',
      width: 'minmax(150px, 1fr)',
      render: row =>
        row.forecast?.isOrigin ? '' : formatValue(row.forecast?.median, unit),
    },
    ...forecast.bands.map(
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
    ),
  ];
}
