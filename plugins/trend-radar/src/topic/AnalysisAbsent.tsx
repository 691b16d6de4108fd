import {
  EmptyState,
  ErrorState,
  formatNumber,
  isNotAnalysedYet,
  LoadingState,
  ProblemError,
  useAnalysisQueue,
  useTopicAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';

type AnalysisQuery = ReturnType<typeof useTopicAnalysis>;

function NotAnalysedYet() {
  const { t } = useTexts(trendRadarTranslationRef);
  const waiting = useAnalysisQueue().data?.waiting;
  return (
    <EmptyState
      title={t('topic.pending.title')}
      description={
        <>
          {t('topic.pending.description')}{' '}
          {waiting !== undefined &&
            t('topic.pending.queue', { number: formatNumber(waiting) })}
        </>
      }
    />
  );
}

/** What stands in the place of an analysis: its outline, its turn in the queue, or why it could not be loaded. */
export function AnalysisAbsent(props: {
  query: AnalysisQuery;
  isRingKnown: boolean;
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { error, refetch } = props.query;
  if (!error) return <LoadingState shape="table" />;
  if (isNotAnalysedYet(error)) return <NotAnalysedYet />;
  // The picture says already that there are no values.
  if (error instanceof ProblemError && error.id === 'no-series') return null;
  return (
    <ErrorState
      title={t('topic.failed.analysis')}
      error={error}
      stillWorks={props.isRingKnown && t('topic.failed.analysisStillWorks')}
      onRetry={refetch}
    />
  );
}
