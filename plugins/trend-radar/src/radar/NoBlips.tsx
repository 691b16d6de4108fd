import { LinkButton } from '@backstage/core-components';
import LinearProgress from '@material-ui/core/LinearProgress';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EmptyState,
  formatNumber,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { editRadarRouteRef, sourcesRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { hasSignal } from './hasSignal';

/** How far the computing is; nothing when it is not under way. */
export function RadarProgress({ radar }: { radar: Radar }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { progress } = radar;
  if (radar.state !== 'computing' || !progress) {
    return null;
  }
  const { done, total, what } = progress;
  const words = total
    ? t('radar.computing.progress', {
        what,
        done: formatNumber(done),
        total: formatNumber(total),
      })
    : t('radar.computing.progressOpen', { what, done: formatNumber(done) });
  return (
    <div role="status" style={{ maxWidth: 560, margin: '8px 0 16px' }}>
      <div style={{ marginBottom: 8, fontVariantNumeric: 'tabular-nums' }}>
        {words}
      </div>
      <LinearProgress
        aria-label={words}
        variant={total ? 'determinate' : 'indeterminate'}
        value={total ? (100 * done) / total : undefined}
      />
    </div>
  );
}

/** A radar without blips: because they are being computed, or because no signal has come. */
export function NoBlips({ radar }: { radar: Radar }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const sources = useRouteRef(sourcesRouteRef);
  const editPath = useRouteRef(editRadarRouteRef);
  if (radar.state === 'computing') {
    return (
      <EmptyState
        title={t('radar.computing.title')}
        description={t('radar.computing.description')}
      />
    );
  }
  if (!hasSignal(radar)) {
    return (
      <EmptyState
        title={t('radar.empty.title')}
        description={t('radar.empty.withoutSignal')}
        action={
          <LinkButton
            to={editPath({ radarId: radar.id })}
            variant="outlined"
            size="small"
          >
            {t('radar.empty.define')}
          </LinkButton>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t('radar.empty.title')}
      description={t('radar.empty.description')}
      action={
        sources && (
          <LinkButton to={sources()} variant="outlined" size="small">
            {t('radar.empty.action')}
          </LinkButton>
        )
      }
    />
  );
}
