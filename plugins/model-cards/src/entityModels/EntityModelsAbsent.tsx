import {
  EmptyState,
  ErrorState,
  LoadingState,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import type { EntityModels } from './useEntityModels';

/** What stands in the place of models that are not there: their outline, why they could not be read, what is missing. */
export function EntityModelsAbsent({ models }: { models: EntityModels }) {
  const { t } = useTexts(modelCardsTranslationRef);
  if (models.isPending) return <LoadingState shape="text" />;
  if (models.error) {
    return (
      <ErrorState
        error={models.error}
        stillWorks={t('entityModels.error.stillWorks')}
        onRetry={models.retry}
      />
    );
  }
  return (
    <EmptyState
      title={t('entityModels.none.title')}
      description={t('entityModels.none.description', {
        models: <code>{models.named}</code>,
        annotation: <code>{models.annotation}</code>,
      })}
    />
  );
}
