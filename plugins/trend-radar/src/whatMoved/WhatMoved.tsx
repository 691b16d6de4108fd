import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  ErrorState,
  LoadingState,
  Radar,
  useRadars,
} from '@almanac/backstage-plugin-insights-react';
import { sourcesRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { MovedBlips } from './MovedBlips';

/** The radar on which most moved; the first of equals. */
function liveliest(radars: readonly Radar[]): Radar | undefined {
  return radars.reduce<Radar | undefined>(
    (best, radar) =>
      best && best.movedCount >= radar.movedCount ? best : radar,
    undefined,
  );
}

function NoRadar() {
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const sources = useRouteRef(sourcesRouteRef);
  return (
    <EmptyState
      title={t('whatMoved.noRadar.title')}
      description={t('whatMoved.noRadar.description')}
      action={
        sources && (
          <LinkButton to={sources()} variant="outlined" size="small">
            {t('whatMoved.noRadar.action')}
          </LinkButton>
        )
      }
    />
  );
}

/** Home widget: the blips that moved last. */
export function WhatMoved() {
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const { data, error, refetch } = useRadars();
  if (!data) {
    return error ? (
      <ErrorState
        error={error}
        stillWorks={t('whatMoved.error.stillWorks')}
        onRetry={refetch}
      />
    ) : (
      <LoadingState shape="table" />
    );
  }
  const radar = liveliest(data.items);
  return radar ? <MovedBlips radar={radar} /> : <NoRadar />;
}
