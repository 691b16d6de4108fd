import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EmptyState,
  ErrorState,
  formatNumber,
  ListFoot,
  LoadingState,
  useModelOverview,
  useModels,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ModelLines } from '../parts/ModelLines';
import { modelsRouteRef } from '../routes';
import { modelCardsTranslationRef } from '../translation';

const LINES = 5;

/** There is nothing to look at: because there is no model, or because all is well. */
function Nobody({ totalCount }: { totalCount: number }) {
  const { t } = useTexts(modelCardsTranslationRef);
  const list = useRouteRef(modelsRouteRef)();
  const kind = totalCount === 0 ? 'none' : 'nobody';
  return (
    <EmptyState
      title={t(`modelHealth.${kind}.title`)}
      description={
        kind === 'none'
          ? t('modelHealth.none.description')
          : t('modelHealth.nobody.description', {
              count: totalCount,
              number: formatNumber(totalCount),
            })
      }
      action={
        <LinkButton to={list} variant="outlined" size="small">
          {t('modelHealth.open')}
        </LinkButton>
      }
    />
  );
}

/** Home widget: the models that somebody has to act on, the weightiest first. */
export function ModelHealth() {
  const { t } = useTexts(modelCardsTranslationRef);
  const list = useRouteRef(modelsRouteRef)();
  const overview = useModelOverview();
  const models = useModels({ sort: 'attention' }, { limit: LINES });
  const error = overview.error ?? models.error;
  if (!overview.data || models.isPending) {
    return error ? (
      <ErrorState
        error={error}
        stillWorks={t('modelHealth.error.stillWorks')}
        onRetry={() => {
          void overview.refetch();
          models.retry();
        }}
      />
    ) : (
      <LoadingState shape="table" />
    );
  }
  const { needAttentionCount, totalCount } = overview.data;
  // Those to act on come first.
  const shown = models.items
    .slice(0, LINES)
    .filter(({ attention }) =>
      attention.some(({ severity }) => severity === 'act'),
    );
  if (shown.length === 0) return <Nobody totalCount={totalCount} />;
  return (
    <>
      <ModelLines models={shown} />
      <ListFoot
        said={t('modelHealth.need', {
          count: needAttentionCount,
          number: formatNumber(needAttentionCount),
          total: formatNumber(totalCount),
        })}
        hasExamples={shown.some(({ isExample }) => isExample)}
        all={{ to: list, text: t('modelHealth.open') }}
      />
    </>
  );
}
