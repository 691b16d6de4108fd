import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Dash } from './Dash';

/** Stands where a number of a topic would, that no signal measures. */
export function NotMeasured() {
  const { t } = useTexts(trendRadarTranslationRef);
  return <Dash words={t('radar.list.notMeasured')} />;
}
