import {
  formatDuration,
  formatNumber,
  SlaPeriod,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** What may still fail in a period, in words: events or slices, and minutes of outage; or how many failed too many. */
export function useLeftWords(): (period: SlaPeriod) => string {
  const { t } = useTexts(sloTranslationRef);
  return ({ unitsLeft, outageMinutesLeft }) => {
    // Parts of events come of the method; nobody waits for half of one.
    const units = formatNumber(Math.floor(Math.abs(unitsLeft)));
    if (unitsLeft < 0) return t('sla.left.over', { units });
    return outageMinutesLeft === null
      ? t('sla.left.mayFail', { units })
      : t('sla.left.mayFailMinutes', {
          units,
          minutes: formatDuration(outageMinutesLeft * 60_000),
        });
  };
}
