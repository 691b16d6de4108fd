import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  LoadingState,
  PageTitle,
  useBlips,
  useRadar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarsRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { RadarContent } from './RadarContent';
import { RadarError } from './RadarError';
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
