import {
  ErrorState,
  faultOfField,
  FilterBar,
  SloOverview,
  StaleNotice,
  UnknownInAddress,
  useSloOverview,
  useSlos,
  useTexts,
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

interface ListParts {
  /** Counts of all SLOs. */
  all: SloOverview;
  /** Why they are not newer. */
  error: Error | null;
  /** When they came, in milliseconds. */
  readAt: number;
  onRetry(): void;
}

/** Says that the counts are old, or the evaluation behind them; nothing where both are fresh. */
function Freshness(props: ListParts) {
  const { all, error, readAt } = props;
  return error ? (
    <StaleNotice
      lastSuccessAt={new Date(readAt).toISOString()}
      reason={error.message}
      onRetry={props.onRetry}
    />
  ) : (
    <EvaluationNotice evaluatedAt={all.evaluatedAt} now={readAt} />
  );
}

/** The list when there is anything: the answer, the ways to narrow it, and what matches. */
export function SloListContent(props: ListParts) {
  const { all } = props;
  const { t } = useTexts(sloTranslationRef);
  const view = useSloListView(all);
  const facets = useSloFacets(all);
  // Without filters this is the very query of the page: one request, one answer.
  const matching = useSloOverview(view.filter);
  // Also for the heatmap: the rows tell whether data is made up.
  const slos = useSlos(view.query);
  const overview = matching.data ?? all;
  const searchFault = faultOfField(matching.error, 'q');
  const readAt = new Date(props.readAt).toISOString();
  return (
    <>
      <SloListAnswer
        overview={overview}
        isFiltered={view.filters.active && matching.data !== undefined}
        actions={
          <>
            <SavedViews />
            <SloExports
              query={view.query}
              matchingCount={searchFault ? 0 : overview.matchingCount}
            />
          </>
        }
      />
      <Freshness {...props} />
      {slos.items.some(({ isExample }) => isExample) && <ExampleNotice />}
      <FaultsNotice count={all.faults} />
      <FilterBar
        filters={view.filters}
        facets={facets}
        searchLabel={t('list.search')}
        searchFault={searchFault}
        matching={overview.matchingCount}
        total={overview.totalCount}
        isOfBefore={!matching.data || matching.isPlaceholderData}
      />
      <UnknownInAddress unknown={view.unknown} />
      <ViewChoices view={view} />
      {matching.error && !matching.data && !searchFault && (
        <ErrorState
          title={t('list.error.overview')}
          error={matching.error}
          onRetry={matching.refetch}
        />
      )}
      {(matching.data || !matching.error) && (
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
