import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelRouteRef } from '../../routes';
import { trendRadarTranslationRef } from '../../translation';

/** Where the backend registers its own forecaster. */
const FORECASTER = { registry: 'built-in', name: 'trend-forecaster' };

/**
 * The version of the forecaster behind a forecast: the way to its card, where the portal has models, and to its latest trial.
 * The trials that follow the first are versions of their own, named after the engine and their day.
 */
export function ForecasterVersion({ version }: { version: string }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const modelPath = useRouteRef(modelRouteRef);
  if (!modelPath) return <>{version}</>;
  const search = new URLSearchParams({ version });
  return (
    <>
      <Link to={`${modelPath(FORECASTER)}?${search}`}>
        {t('topic.method.forecasterVersion', { version })}
      </Link>
      {' · '}
      <Link to={modelPath(FORECASTER)}>
        {t('topic.method.forecasterLatest')}
      </Link>
    </>
  );
}
