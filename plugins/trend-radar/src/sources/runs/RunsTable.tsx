import {
  Collector,
  CollectorRun,
  DataTable,
  PagedList,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Selection } from '../useSelection';
import { useRunColumns } from './useRunColumns';

/** Eight runs and the head: what follows the table stays in sight. */
const HEIGHT = 394;

/** The runs as a table that asks for more as it is read. */
export function RunsTable(props: {
  collector: Collector;
  now: number;
  selection: Selection;
  runs: CollectorRun[];
  list: PagedList<CollectorRun>;
}) {
  const { collector, selection, runs, list } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const columns = useRunColumns(collector.id, selection, props.now);
  return (
    <DataTable
      label={t('sources.runs.label', { title: collector.title })}
      columns={columns}
      rows={runs}
      rowKey={run => run.id}
      height={HEIGHT}
      hasMore={list.hasMore}
      isLoadingMore={list.isLoadingMore}
      onLoadMore={list.loadMore}
      onOpen={run => selection.select(collector.id, run.id)}
    />
  );
}
