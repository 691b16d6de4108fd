import {
  EmptyState,
  formatNumber,
  LoadingState,
  PageSection,
  StaleNotice,
  useModelMetrics,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { TabFailure } from '../../lib/TabFailure';
import { ModelParts } from '../../ModelParts';
import { leadingLine } from './leadingLine';
import { MetricChart } from './MetricChart';
import { MetricChoice } from './MetricChoice';
import { metricKey } from './metricKey';
import { MetricSteps } from './MetricSteps';

/** One metric across the versions: the picture, and the same by version. */
export function MetricHistorySection({ address, view }: ModelParts) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { note } = usePlainTable();
  const history = useModelMetrics(address);
  const metrics = history.data?.metrics ?? [];
  const named = view.get('metric');
  const shown =
    metrics.find(metric => metricKey(metric) === named) ?? leadingLine(metrics);
  const retry = () => void history.refetch();
  return (
    <PageSection anchor="history" title={t('detail.evaluation.history.title')}>
      {!history.data && history.error && (
        <TabFailure
          title={t('detail.evaluation.history.failed')}
          error={history.error}
          onRetry={retry}
        />
      )}
      {history.data && history.error && (
        <StaleNotice
          lastSuccessAt={new Date(history.dataUpdatedAt).toISOString()}
          reason={history.error.message}
          onRetry={retry}
        />
      )}
      {history.isPending && <LoadingState shape="chart" />}
      {history.data && !shown && (
        <EmptyState
          title={t('detail.evaluation.history.empty.title')}
          description={t('detail.evaluation.history.empty.detail')}
        />
      )}
      {history.data && shown && (
        <>
          <MetricChoice
            metrics={metrics}
            shown={shown}
            onChoose={metric => view.set({ metric: metricKey(metric) })}
          />
          {history.data.metricsLeftOff > 0 && (
            <p className={note}>
              {t('detail.evaluation.history.metricsLeftOff', {
                number: formatNumber(history.data.metricsLeftOff),
              })}
            </p>
          )}
          {history.data.versionsLeftOff > 0 && (
            <p className={note}>
              {t('detail.evaluation.history.versionsLeftOff', {
                number: formatNumber(history.data.versionsLeftOff),
              })}
            </p>
          )}
          <MetricChart metric={shown} registry={address.registry} />
          <MetricSteps metric={shown} view={view} />
        </>
      )}
    </PageSection>
  );
}
