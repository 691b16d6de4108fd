import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/** Stands where a number of a topic would, that no signal measures. */
export function NotMeasured() {
  const { t } = useTexts(trendRadarTranslationRef);
  const words = t('radar.list.notMeasured');
  return (
    <span role="img" aria-label={words} title={words}>
      –
    </span>
  );
}
