import {
  EmptyState,
  formatNumber,
  LoadingState,
  ModelMetricHistory,
  ModelMetricLine,
  PageSection,
  StaleNotice,
  useModelMetrics,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { TabFailure } from '../../lib/TabFailure';
import { ModelParts } from '../../ModelParts';
import { ModelView } from '../../useModelView';
import { leadingLine } from './leadingLine';
import { MetricChart } from './MetricChart';
import { MetricChoice } from './MetricChoice';
import { metricKey } from './metricKey';
import { MetricSteps } from './MetricSteps';

/** One metric across the versions: the picture, and the same by version. */
export function MetricHistorySection({ address, view }: ModelParts) {
  const { t } = useTexts(modelCardsTranslationRef);
  const history = useModelMetrics(address);
  const metrics = history.data?.metrics ?? [];
  const named = view.get('metric');
  const shown =
    metrics.find(metric => metricKey(metric, metrics) === named) ??
    leadingLine(metrics);
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
        <ShownHistory history={history.data} shown={shown} view={view} />
      )}
    </PageSection>
  );
}

function ShownHistory(props: {
  history: ModelMetricHistory;
  shown: ModelMetricLine;
  view: ModelView;
}) {
  const { history, shown, view } = props;
  const { metrics, metricsLeftOff, versionsLeftOff } = history;
  const { note } = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const title = metricKey(shown, metrics);
  return (
    <>
      <MetricChoice
        metrics={metrics}
        shown={shown}
        onChoose={metric => view.set({ metric: metricKey(metric, metrics) })}
      />
      {metricsLeftOff > 0 && (
        <p className={note}>
          {t('detail.evaluation.history.metricsLeftOff', {
            number: formatNumber(metricsLeftOff),
          })}
        </p>
      )}
      {versionsLeftOff > 0 && (
        <p className={note}>
          {t('detail.evaluation.history.versionsLeftOff', {
            number: formatNumber(versionsLeftOff),
          })}
        </p>
      )}
      <MetricChart metric={shown} title={title} />
      <MetricSteps metric={shown} title={title} view={view} />
    </>
  );
}
