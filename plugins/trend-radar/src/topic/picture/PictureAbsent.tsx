import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EmptyState,
  ErrorState,
  LoadingState,
  ProblemError,
  Signal,
  useTopicSeries,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sourcesRouteRef } from '../../routes';
import { trendRadarTranslationRef } from '../../translation';

function NoValues(props: { description: string }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const sources = useRouteRef(sourcesRouteRef);
  return (
    <EmptyState
      title={t('topic.picture.noSeries')}
      description={props.description}
      action={
        sources && (
          <LinkButton to={sources()} variant="outlined" size="small">
            {t('topic.picture.openSources')}
          </LinkButton>
        )
      }
    />
  );
}

/** What stands in the place of the chart: its outline, what fills it, or why it could not be loaded. */
export function PictureAbsent(props: {
  signal: Signal | undefined;
  query: ReturnType<typeof useTopicSeries>;
  isTrendKnown: boolean;
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { signal } = props;
  const { error, refetch } = props.query;
  if (!signal) {
    return <NoValues description={t('topic.picture.noSignalDescription')} />;
  }
  if (!error) return <LoadingState shape="chart" />;
  if (error instanceof ProblemError && error.id === 'no-series') {
    const words = { signal: signal.title };
    return (
      <NoValues description={t('topic.picture.noSeriesDescription', words)} />
    );
  }
  return (
    <ErrorState
      title={t('topic.picture.failed')}
      error={error}
      stillWorks={props.isTrendKnown && t('topic.picture.stillWorks')}
      onRetry={refetch}
    />
  );
}
