import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  SloWindow,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** The words of windows: how long, of which kind, by which calendar. */
export function useWindowWords() {
  const { t } = useTranslationRef(sloTranslationRef);
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
              anchor: anchor.replace('T', ' ').replace(/:00$/, ''),
            }),
          ]
        : []),
      ...(timeZone ? [t('detail.words.window.timeZone', { timeZone })] : []),
    ],
  };
}
