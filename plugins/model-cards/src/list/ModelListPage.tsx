import {
  ErrorState,
  LoadingState,
  PageTitle,
  useModelOverview,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import { ModelListContent } from './ModelListContent';
import { NoModels } from './NoModels';

/** All models, those that need somebody first. */
export function ModelListPage() {
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <>
      <PageTitle parts={[t('models.title')]} />
      <Models />
    </>
  );
}

/** What there is at all decides what the page is: filters can be wrong, this cannot. */
function Models() {
  const { t } = useTexts(modelCardsTranslationRef);
  const all = useModelOverview();
  if (!all.data) {
    return all.error ? (
      <ErrorState
        error={all.error}
        stillWorks={t('list.error.stillWorks')}
        onRetry={all.refetch}
      />
    ) : (
      <>
        <LoadingState shape="answer" />
        <LoadingState shape="table" />
      </>
    );
  }
  if (all.data.totalCount === 0) return <NoModels />;
  return (
    <ModelListContent
      all={all.data}
      error={all.error}
      readAt={all.dataUpdatedAt}
      onRetry={() => void all.refetch()}
    />
  );
}
