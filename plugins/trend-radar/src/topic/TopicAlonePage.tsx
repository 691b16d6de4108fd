import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  PageTitle,
  StaleNotice,
  TopicDetail,
  useTexts,
  useTopic,
  useTopicAnalysis,
} from '@almanac/backstage-plugin-insights-react';
import { topicAloneRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { TopicAnswer } from './answer/TopicAnswer';
import { TopicFailure } from './TopicFailure';
import { TopicSkeleton } from './TopicSkeleton';
import { TrendSections } from './TrendSections';
import { useTopicView } from './useTopicView';

/** One topic by itself: what its values tell, where no radar is asked. */
export function TopicAlonePage() {
  const { topicId = '' } = useParams();
  const { t } = useTexts(trendRadarTranslationRef);
  const path = useRouteRef(topicAloneRouteRef);
  const topic = useTopic(topicId);
  const title = topic.data?.title;
  return (
    <BreadcrumbEntry
      entry={{ label: title ?? topicId, href: path({ topicId }) }}
    >
      <PageTitle parts={[title, t('shell.trends')]} />
      {!topic.data && topic.error && (
        <TopicFailure
          error={topic.error}
          topicId={topicId}
          onRetry={topic.refetch}
        />
      )}
      {!topic.data && !topic.error && <TopicSkeleton />}
      {topic.data && (
        <TopicAlone
          topic={topic.data}
          error={topic.error}
          onRetry={topic.refetch}
        />
      )}
    </BreadcrumbEntry>
  );
}

function TopicAlone(props: {
  topic: TopicDetail;
  error: Error | null;
  onRetry(): void;
}) {
  const { topic, error } = props;
  const view = useTopicView(topic, undefined);
  const { signal } = view;
  const analysis = useTopicAnalysis(topic.id, signal?.id);
  const computedAt = analysis.data?.analysis.working.computedAt;
  return (
    <>
      <TopicAnswer {...{ topic, signal, analysis }} />
      {error && computedAt && (
        <StaleNotice
          lastSuccessAt={computedAt}
          reason={error.message}
          onRetry={props.onRetry}
        />
      )}
      <TrendSections {...{ topic, view, analysis }} />
    </>
  );
}
