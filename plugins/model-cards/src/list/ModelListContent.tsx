import {
  ErrorState,
  faultOfField,
  FilterBar,
  ModelOverview,
  StaleNotice,
  UnknownInAddress,
  useModelOverview,
  useModels,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ExampleNotice } from '../parts/ExampleNotice';
import { modelCardsTranslationRef } from '../translation';
import { MatchingModels } from './MatchingModels';
import { ModelListAnswer } from './ModelListAnswer';
import { ChosenModels } from './selection/ChosenModels';
import { useChosenModels } from './selection/useChosenModels';
import { useModelFacets } from './useModelFacets';
import { useModelListView } from './useModelListView';
import { ViewChoices } from './ViewChoices';

/** The list when there is anything: the answer, the ways to narrow it, and what matches. */
export function ModelListContent(props: {
  /** Counts of all models. */
  all: ModelOverview;
  /** Why they are not newer. */
  error: Error | null;
  /** When they came, in milliseconds. */
  readAt: number;
  onRetry(): void;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const view = useModelListView();
  // Without filters this is the very query of the page: one request, one answer.
  const matching = useModelOverview(view.filter);
  const models = useModels(view.query);
  const overview = matching.data ?? props.all;
  const searchFault = faultOfField(matching.error, 'q');
  const facets = useModelFacets(overview, view.filters.chosen.entity);
  const chosen = useChosenModels();
  const readAt = new Date(props.readAt).toISOString();
  return (
    <>
      <ModelListAnswer
        overview={overview}
        view={view}
        isOfAll={matching.data === undefined}
      />
      {props.error && (
        <StaleNotice
          lastSuccessAt={readAt}
          reason={props.error.message}
          onRetry={props.onRetry}
        />
      )}
      {models.items.some(({ isExample }) => isExample) && <ExampleNotice />}
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
      <ChosenModels chosen={chosen} />
      {matching.error && !matching.data && !searchFault && (
        <ErrorState
          title={t('list.error.overview')}
          error={matching.error}
          onRetry={matching.refetch}
        />
      )}
      {(matching.data || !matching.error) && (
        <MatchingModels
          overview={overview}
          models={models}
          view={view}
          chosen={chosen}
          readAt={readAt}
        />
      )}
    </>
  );
}
