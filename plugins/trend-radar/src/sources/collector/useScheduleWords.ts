import {
  formatDuration,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

const SECONDS_OF = { Minute: 60, Hour: 3_600, Day: 86_400, Week: 604_800 };
const UNITS = ['Minute', 'Hour', 'Day', 'Week'] as const;

/** Says how often something runs: "Every day", "Every 15 min". */
export function useScheduleWords(): (frequencySeconds: number) => string {
  const { t } = useTexts(trendRadarTranslationRef);
  return frequencySeconds => {
    const unit = UNITS.find(name => SECONDS_OF[name] === frequencySeconds);
    return unit
      ? t(`sources.collector.every${unit}`)
      : t('sources.collector.every', {
          duration: formatDuration(frequencySeconds * 1000),
        });
  };
}
