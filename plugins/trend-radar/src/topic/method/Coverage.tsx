import {
  formatShare,
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

type Bands = NonNullable<TrendAnalysis['forecast']>['bands'];

/** How often the bands of past forecasts held what came. */
export function Coverage({ bands }: { bands: Bands }) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <>
      {bands.map(({ level, measuredCoverage }) => (
        <div key={level}>
          {measuredCoverage === null
            ? t('topic.method.coverageUnknown', { level: formatShare(level) })
            : t('topic.method.coverageOf', {
                level: formatShare(level),
                measured: formatShare(measuredCoverage),
              })}
        </div>
      ))}
    </>
  );
}
