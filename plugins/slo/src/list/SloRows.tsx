import {
  ErrorState,
  LoadingState,
  SloList,
  StaleNotice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { SloTable } from './SloTable';
import type { SloListView } from './useSloListView';

/** The SLOs that match, in one list. */
export function SloRows(props: {
  slos: SloList;
  view: SloListView;
  /** When the counts came, which are read together with the list. */
  readAt: string;
}) {
  const { slos, view } = props;
  const { t } = useTexts(sloTranslationRef);
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
    <>
      {slos.error && (
        <StaleNotice
          lastSuccessAt={props.readAt}
          reason={slos.error.message}
          onRetry={slos.retry}
        />
      )}
      <SloTable
        label={t('list.table.label')}
        slos={slos}
        matchingCount={slos.matchingCount}
        sort={view.sort}
        onSort={view.setSort}
        columnsParameter="columns"
      />
    </>
  );
}
