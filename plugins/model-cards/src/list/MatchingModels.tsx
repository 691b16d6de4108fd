import {
  ErrorState,
  LoadingState,
  ModelList,
  ModelOverview,
  StaleNotice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import { ModelGrid } from './grid/ModelGrid';
import { NoMatch } from './NoModels';
import type { ChosenModels } from './selection/useChosenModels';
import { ModelTable } from './table/ModelTable';
import type { ModelListView } from './useModelListView';

interface Matching {
  overview: ModelOverview;
  models: ModelList;
  view: ModelListView;
  chosen: ChosenModels;
  /** When the counts came, which are read together with the list. */
  readAt: string;
}

/** The models that match, as the reader wants to see them. */
export function MatchingModels(props: Matching) {
  const { overview, models, view } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  if (overview.matchingCount === 0) {
    return <NoMatch total={overview.totalCount} onClear={view.filters.clear} />;
  }
  if (models.isPending) return <LoadingState shape="table" />;
  if (models.error && models.items.length === 0) {
    return (
      <ErrorState
        title={t('list.error.list')}
        error={models.error}
        stillWorks={t('list.error.listStillWorks')}
        onRetry={models.retry}
      />
    );
  }
  return (
    <>
      {models.error && (
        <StaleNotice
          lastSuccessAt={props.readAt}
          reason={models.error.message}
          onRetry={models.retry}
        />
      )}
      <Shown {...props} />
    </>
  );
}

function Shown({ overview, models, view, chosen }: Matching) {
  const { t } = useTexts(modelCardsTranslationRef);
  const matchingCount = models.matchingCount ?? overview.matchingCount;
  return view.shape === 'grid' ? (
    <ModelGrid models={models} matchingCount={matchingCount} chosen={chosen} />
  ) : (
    <ModelTable
      label={t('list.table.label')}
      models={models}
      matchingCount={matchingCount}
      sort={view.sort}
      onSort={view.setSort}
      chosen={chosen}
      columnsParameter="columns"
    />
  );
}
