import {
  formatNumber,
  SloWindow,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const LOCAL_TIME = new Intl.DateTimeFormat('en-GB', {
  ...{ dateStyle: 'medium', timeStyle: 'short' },
  timeZone: 'UTC',
});

/** A local time without a zone as people read it: `1 Jan 2026, 00:00`; shown as it came where it is none. */
function localTimeText(local: string): string {
  const moment = Date.parse(`${local.replace(' ', 'T').replace(/Z$/, '')}Z`);
  if (Number.isNaN(moment)) return local;
  return LOCAL_TIME.format(moment);
}

/** The words of windows: how long, of which kind, by which calendar. */
export function useWindowWords() {
  const { t } = useTexts(sloTranslationRef);
  const duration = ({ duration: { count, unit } }: SloWindow) =>
    t(`detail.words.duration.${unit}`, { count, number: formatNumber(count) });
  return {
    duration,
    /** `Rolling 30 days`. */
    title: (window: SloWindow) =>
      t(`detail.words.window.${window.kind}`, { duration: duration(window) }),
    /** From when periods are counted, and by whose clock; nothing of rolling windows. */
    calendar: ({ anchor, timeZone }: SloWindow): string[] => [
      ...(anchor
        ? [
            t('detail.words.window.anchor', {
              anchor: localTimeText(anchor),
            }),
          ]
        : []),
      ...(timeZone ? [t('detail.words.window.timeZone', { timeZone })] : []),
    ],
  };
}
