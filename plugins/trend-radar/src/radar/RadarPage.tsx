import { useParams } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  LoadingState,
  PageTitle,
  ProblemError,
  useBlips,
  useRadar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarsRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { RadarContent } from './RadarContent';
import { useFreshBlips } from './useFreshBlips';

const EVERY_BLIP = { sort: 'attention' as const };

function RadarSkeleton() {
  return (
    <>
      <LoadingState shape="answer" />
      <LoadingState shape="chart" />
    </>
  );
}

function RadarError(props: { error: Error; onRetry(): void }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const listPath = useRouteRef(radarsRouteRef)();
  // An id that cannot be one (400) is as unknown as one that nobody has.
  const isUnknown =
    props.error instanceof ProblemError &&
    [400, 404].includes(props.error.status);
  return (
    <>
      <ErrorState
        error={props.error}
        stillWorks={t(
          isUnknown ? 'radar.unknown.stillWorks' : 'radar.error.stillWorks',
        )}
        whatToDo={isUnknown ? t('radar.unknown.whatToDo') : undefined}
        onRetry={props.onRetry}
      />
      {isUnknown && (
        <LinkButton to={listPath} variant="outlined" size="small">
          {t('radar.unknown.action')}
        </LinkButton>
      )}
    </>
  );
}

/** One radar: answer, picture and list. */
export function RadarPage() {
  const { radarId = '' } = useParams();
  const { t } = useTexts(trendRadarTranslationRef);
  const radar = useRadar(radarId);
  const blips = useBlips(radarId, EVERY_BLIP);
  useFreshBlips(radarId, radar.data);
  const listPath = useRouteRef(radarsRouteRef)();
  const retry = () => {
    radar.refetch();
    blips.refetch();
  };
  const error = radar.data ? undefined : radar.error;
  return (
    <BreadcrumbEntry
      entry={{
        label: radar.data?.title ?? radarId,
        href: `${listPath}/${radarId}`,
      }}
    >
      <PageTitle parts={[radar.data?.title, t('shell.trends')]} />
      {error && <RadarError error={error} onRetry={retry} />}
      {!error && !radar.data && <RadarSkeleton />}
      {radar.data && (
        <RadarContent
          radar={radar.data}
          blips={blips.data?.items}
          error={radar.error ?? blips.error}
          onRetry={retry}
        />
      )}
    </BreadcrumbEntry>
  );
}
