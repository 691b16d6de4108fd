import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatDuration,
  formatNumber,
  SlaPeriod,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** What may still fail in a period, in words: events and minutes of outage, or how many failed too many. */
export function useLeftWords(): (period: SlaPeriod) => string {
  const { t } = useTranslationRef(sloTranslationRef);
  const events = (units: number) =>
    t('sla.left.events', { count: units, number: formatNumber(units) });
  return ({ unitsLeft, outageMinutesLeft }) => {
    // Parts of events come of the method; nobody waits for half of one.
    const whole = Math.floor(Math.abs(unitsLeft));
    if (unitsLeft < 0) return t('sla.left.over', { units: events(whole) });
    return outageMinutesLeft === null
      ? t('sla.left.mayFail', { units: events(whole) })
      : t('sla.left.mayFailMinutes', {
          units: events(whole),
          minutes: formatDuration(outageMinutesLeft * 60_000),
        });
  };
}
