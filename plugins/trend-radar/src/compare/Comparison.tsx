import Button from '@material-ui/core/Button';
import {
  ErrorState,
  LoadingState,
  ProblemError,
  StaleNotice,
  useTexts,
  useTopicComparison,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { AddTopic } from './chosen/AddTopic';
import { ChosenTopics } from './chosen/ChosenTopics';
import { namedTopics } from './chosen/namedTopics';
import { Compared } from './Compared';
import type { CompareView } from './useCompareView';

/** One to five topics: what tells them apart, or why that could not be read. */
export function Comparison({ view }: { view: CompareView }) {
  const { topics, signal, base } = view;
  const { data, error, dataUpdatedAt, refetch } = useTopicComparison({
    ...{ topics, signal, base },
  });
  if (!data) {
    if (error) {
      return <Failed view={view} error={error} onRetry={() => refetch()} />;
    }
    return (
      <>
        <LoadingState shape="answer" />
        <LoadingState shape="chart" />
        <LoadingState shape="table" />
      </>
    );
  }
  return (
    <>
      {error && (
        <StaleNotice
          lastSuccessAt={new Date(dataUpdatedAt).toISOString()}
          reason={error.message}
          onRetry={() => refetch()}
        />
      )}
      <Compared comparison={data} view={view} />
    </>
  );
}

/** A signal that there is none of can be left out; what is chosen can be taken out. */
function Failed(props: { view: CompareView; error: Error; onRetry(): void }) {
  const { view, error } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const isSignal =
    error instanceof ProblemError && error.id === 'unknown-signal';
  return (
    <>
      <ErrorState
        title={t('compare.error.title')}
        error={error}
        stillWorks={t('compare.error.stillWorks')}
        onRetry={props.onRetry}
      />
      {isSignal && (
        <Button
          variant="outlined"
          size="small"
          onClick={() => view.set({ signal: undefined })}
        >
          {t('compare.error.signal')}
        </Button>
      )}
      <ChosenTopics topics={namedTopics(view.topics)} view={view} />
      <AddTopic view={view} />
    </>
  );
}
