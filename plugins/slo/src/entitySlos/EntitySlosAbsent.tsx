import {
  EmptyState,
  ErrorState,
  LoadingState,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import type { EntitySlos } from './useEntitySlos';

/** What stands in the place of SLOs that are not there: their outline, why they could not be read, how to add one. */
export function EntitySlosAbsent({ slos }: { slos: EntitySlos }) {
  const { t } = useTexts(sloTranslationRef);
  if (slos.isPending) return <LoadingState shape="text" />;
  if (slos.error) {
    return (
      <ErrorState
        error={slos.error}
        stillWorks={t('entitySlos.error.stillWorks')}
        onRetry={slos.retry}
      />
    );
  }
  return (
    <EmptyState
      title={t('entitySlos.none.title')}
      description={t('entitySlos.none.description', {
        service: <code>{slos.service}</code>,
        annotation: <code>almanac.io/slo-definitions</code>,
      })}
    />
  );
}
