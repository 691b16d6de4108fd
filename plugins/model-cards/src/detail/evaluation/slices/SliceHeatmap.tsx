import { useMemo } from 'react';
import {
  formatNumber,
  ModelMetric,
  PagePart,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';
import { sliceGrid } from './sliceGrid';
import { SliceTable } from './SliceTable';

const MOST_COLUMNS = 12;
const ROWS_FIRST = 25;

/** Parts of the data by metrics: each cell says its number, and in words what it is beside all data. */
export function SliceHeatmap({ metrics }: { metrics: readonly ModelMetric[] }) {
  const table = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const grid = useMemo(() => sliceGrid(metrics), [metrics]);
  const columns = grid.columns.slice(0, MOST_COLUMNS);
  const { shown, left, showMore } = useLongList(grid.rows, ROWS_FIRST);
  if (grid.rows.length === 0) {
    return <p className={table.note}>{t('detail.evaluation.slices.none')}</p>;
  }
  return (
    <PagePart title={t('detail.evaluation.slices.title')}>
      <p className={table.note}>
        {t('detail.evaluation.slices.note')}{' '}
        {grid.columns.length > columns.length &&
          t('detail.evaluation.slices.columnsLeftOff', {
            number: formatNumber(grid.columns.length - columns.length),
          })}
      </p>
      <SliceTable columns={columns} rows={shown} />
      <MoreButton left={left} onMore={showMore} />
    </PagePart>
  );
}
