import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EmptyState,
  ErrorState,
  LoadingState,
  Radar,
  useRadars,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sourcesRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { MovedBlips } from './MovedBlips';

/** Lines of the widget, and the radars that they are enough for. */
const LINES = 7;
const MOST_RADARS = 3;

/** The radars on which most moved, the liveliest first; of those that nothing moved on only one, if there is no other. */
function liveliest(radars: readonly Radar[]): Radar[] {
  const ordered = radars.slice().sort((a, b) => b.movedCount - a.movedCount);
  const lively = ordered.filter(({ movedCount }) => movedCount > 0);
  return (lively.length > 0 ? lively : ordered.slice(0, 1)).slice(
    0,
    MOST_RADARS,
  );
}

function NoRadar() {
  const { t } = useTexts(trendRadarTranslationRef);
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

/** Home widget: of the blips that moved, those that changed most. */
export function WhatMoved() {
  const { t } = useTexts(trendRadarTranslationRef);
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
  const radars = liveliest(data.items);
  if (radars.length === 0) return <NoRadar />;
  return (
    <>
      {radars.map((radar, index) => (
        <MovedBlips
          key={radar.id}
          radar={radar}
          most={Math.ceil((LINES - index) / radars.length)}
          isNamed={radars.length > 1}
        />
      ))}
    </>
  );
}
