import {
  ErrorState,
  LoadingState,
  SloFilter,
  useSlos,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { SloTable } from '../SloTable';
import type { SloListView } from '../useSloListView';

const ROWS_PER_PAGE = 50;

/** The SLOs of one group. */
export function GroupRows(props: {
  filter: SloFilter;
  view: SloListView;
  name: string;
}) {
  const { filter, view, name } = props;
  const { t } = useTexts(sloTranslationRef);
  const slos = useSlos(
    { ...filter, sort: view.sort },
    { limit: ROWS_PER_PAGE },
  );
  if (slos.isPending) return <LoadingState shape="table" />;
  if (slos.error && slos.items.length === 0) {
    return (
      <ErrorState
        title={t('list.error.list')}
        error={slos.error}
        stillWorks={t('list.error.listStillWorks')}
        onRetry={slos.retry}
      />
    );
  }
  return (
    <SloTable
      label={t('list.table.labelOfGroup', { group: name })}
      slos={slos}
      matchingCount={slos.matchingCount}
      sort={view.sort}
      onSort={view.setSort}
      without={view.grouping === 'owner' ? ['owner'] : []}
    />
  );
}
