import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  FilterBar,
  SloOverview,
  StaleNotice,
  useSloOverview,
  useSlos,
} from '@almanac/backstage-plugin-insights-react';
import { ExampleNotice } from '../parts/ExampleNotice';
import { sloTranslationRef } from '../translation';
import { EvaluationNotice } from './EvaluationNotice';
import { FaultsNotice } from './faults/FaultsNotice';
import { MatchingSlos } from './MatchingSlos';
import { SloExports } from './SloExports';
import { SloListAnswer } from './SloListAnswer';
import { useSloFacets } from './useSloFacets';
import { useSloListView } from './useSloListView';
import { SavedViews } from './views/SavedViews';
import { ViewChoices } from './ViewChoices';

/**
 * The list when there is anything: the answer, the ways to narrow it, and what matches.
 *
 * @param props - `all`: counts of all SLOs; `readAt`: when they came, in milliseconds; `error`: why they are not newer
 */
export function SloListContent(props: {
  all: SloOverview;
  error: Error | null;
  readAt: number;
  onRetry(): void;
}) {
  const { all } = props;
  const { t } = useTranslationRef(sloTranslationRef);
  const view = useSloListView();
  const facets = useSloFacets(all);
  // Without filters this is the very query of the page: one request, one answer.
  const matching = useSloOverview(view.filter);
  // Also for the heatmap: the rows tell whether data is made up.
  const slos = useSlos(view.query);
  const overview = matching.data ?? all;
  const readAt = new Date(props.readAt).toISOString();
  return (
    <>
      <SloListAnswer
        overview={overview}
        isFiltered={view.filters.active}
        actions={
          <>
            <SavedViews />
            <SloExports
              query={view.query}
              matchingCount={overview.matchingCount}
            />
          </>
        }
      />
      {props.error ? (
        <StaleNotice
          lastSuccessAt={readAt}
          reason={props.error.message}
          onRetry={props.onRetry}
        />
      ) : (
        <EvaluationNotice evaluatedAt={all.evaluatedAt} now={props.readAt} />
      )}
      {slos.items.some(({ isExample }) => isExample) && <ExampleNotice />}
      <FaultsNotice count={all.faults} />
      <FilterBar
        filters={view.filters}
        facets={facets}
        searchLabel={t('list.search')}
        matching={overview.matchingCount}
        total={overview.totalCount}
      />
      <ViewChoices view={view} />
      {matching.error && !matching.data ? (
        <ErrorState
          title={t('list.error.overview')}
          error={matching.error}
          onRetry={matching.refetch}
        />
      ) : (
        <MatchingSlos
          overview={overview}
          slos={slos}
          view={view}
          readAt={readAt}
        />
      )}
    </>
  );
}
