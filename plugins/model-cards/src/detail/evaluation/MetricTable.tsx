import { useMemo } from 'react';
import {
  Column,
  DataTable,
  ExportMenu,
  fileName,
  ModelMetric,
  ModelVersion,
  PagePart,
  saveFile,
  toCsv,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { FormField } from '../lib/FormField';
import { ModelView } from '../useModelView';
import { useMetricColumns } from './useMetricColumns';

const ROW_PIXELS = 44;
const MOST_PIXELS = 520;
const HEAD_PIXELS = 48;
/** Fewer are seen at a glance. */
const SEARCH_FROM = 15;

interface NumberedMetric {
  key: string;
  metric: ModelMetric;
}

const metricOf = ({ metric }: NumberedMetric) => metric;

/** Every figure of a version: of which part of the data, between what it lies, and who vouches for it. */
export function MetricTable(props: { version: ModelVersion; view: ModelView }) {
  const { version, view } = props;
  const { note } = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const rows = useFoundMetrics(version.metrics, view.get('q') ?? '');
  const columns = useMetricColumns(
    metricOf,
    version.metrics.some(({ dataset }) => dataset !== null),
  );
  const saveCsv = () =>
    saveColumns(`${version.name} ${version.version}`, columns, rows);
  return (
    <PagePart title={t('detail.evaluation.table')}>
      <p className={note}>{t('detail.evaluation.standing')}</p>
      <DataTable
        label={t('detail.evaluation.table')}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        rowHeight={ROW_PIXELS}
        height={Math.min(MOST_PIXELS, HEAD_PIXELS + rows.length * ROW_PIXELS)}
        totalCount={version.metrics.length}
        columnsParameter="figures"
        empty={t('detail.evaluation.noMatch')}
        tools={
          <>
            {version.metrics.length >= SEARCH_FROM && (
              <FormField
                label={t('detail.evaluation.search')}
                value={view.get('q') ?? ''}
                onChange={event =>
                  view.set({ q: event.target.value || undefined })
                }
                size="small"
                fullWidth={false}
              />
            )}
            <ExportMenu formats={{ csv: saveCsv }} />
          </>
        }
      />
    </PagePart>
  );
}

/** Metrics with these words in their name, slice or data, numbered as they stand in the version. */
function useFoundMetrics(
  metrics: readonly ModelMetric[],
  words: string,
): NumberedMetric[] {
  const asked = words.toLocaleLowerCase();
  const numbered = useMemo(
    () => metrics.map((metric, index) => ({ key: String(index), metric })),
    [metrics],
  );
  return useMemo(
    () =>
      numbered.filter(({ metric }) =>
        [metric.name, metric.slice, metric.dataset].some(text =>
          text?.toLocaleLowerCase().includes(asked),
        ),
      ),
    [numbered, asked],
  );
}

function saveColumns(
  title: string,
  columns: readonly Column<NumberedMetric>[],
  rows: readonly NumberedMetric[],
): void {
  const kept = columns.filter(({ csv }) => csv);
  const csv = toCsv(
    kept.map(column => column.title),
    rows.map(row => kept.map(column => column.csv?.(row) ?? null)),
  );
  saveFile(fileName(title, 'csv'), new Blob([csv], { type: 'text/csv' }));
}
