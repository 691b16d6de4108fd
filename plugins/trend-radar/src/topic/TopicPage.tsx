import { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  PageTitle,
  useRadar,
  useTopic,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarRouteRef, topicRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { TopicContent } from './TopicContent';
import { TopicFailure } from './TopicFailure';
import { TopicSkeleton } from './TopicSkeleton';
import { useFreshTopic } from './useFreshTopic';

function Trail(props: {
  radar: { id: string; title?: string };
  topic: { id: string; title?: string };
  children: ReactNode;
}) {
  const { radar, topic } = props;
  const radarPath = useRouteRef(radarRouteRef);
  const topicPath = useRouteRef(topicRouteRef);
  return (
    <BreadcrumbEntry
      entry={{
        label: radar.title ?? radar.id,
        href: radarPath({ radarId: radar.id }),
      }}
    >
      <BreadcrumbEntry
        entry={{
          label: topic.title ?? topic.id,
          href: topicPath({ radarId: radar.id, topicId: topic.id }),
        }}
      >
        {props.children}
      </BreadcrumbEntry>
    </BreadcrumbEntry>
  );
}

/** One topic as a radar sees it: the answer, the picture, why, whom it touches, what to do, and how we know. */
export function TopicPage() {
  const { radarId = '', topicId = '' } = useParams();
  const { t } = useTexts(trendRadarTranslationRef);
  const radar = useRadar(radarId);
  const topic = useTopic(topicId);
  useFreshTopic(radarId, topicId, radar.data);
  const retry = () => {
    radar.refetch();
    topic.refetch();
  };
  const radarFault = radar.data ? null : radar.error;
  const topicFault = topic.data ? null : topic.error;
  const fault = topicFault ?? radarFault;
  return (
    <Trail
      radar={{ id: radarId, title: radar.data?.title }}
      topic={{ id: topicId, title: topic.data?.title }}
    >
      <PageTitle
        parts={[topic.data?.title, radar.data?.title ?? t('shell.trends')]}
      />
      {fault && (
        <TopicFailure
          error={fault}
          radarId={radarId}
          topicId={topicId}
          isRadarKnown={!radarFault}
          onRetry={retry}
        />
      )}
      {!fault && !(radar.data && topic.data) && <TopicSkeleton />}
      {radar.data && topic.data && (
        <TopicContent
          radar={radar.data}
          topic={topic.data}
          error={radar.error ?? topic.error}
          onRetry={retry}
        />
      )}
    </Trail>
  );
}
