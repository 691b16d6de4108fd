import { useCallback } from 'react';
import {
  formatPeriod,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { isSuggested } from './hasSignal';
import { titleOf } from './titleOf';
import type { ShownBlip } from './ShownBlip';

/** Says what of a decision a reader of the radar has to know, a part each; empty where nothing is decided. */
export function useDecisionWords(radar: Radar): (blip: ShownBlip) => string[] {
  const { t } = useTexts(trendRadarTranslationRef);
  const { rings } = radar;
  const step = radar.signal?.step ?? 'month';
  return useCallback(
    ({ ring, decision, isMeasured }) => {
      if (!decision) return [];
      const words = isSuggested({ isMeasured })
        ? [
            decision.differs
              ? t('radar.decision.suggested', { ring: titleOf(rings, ring) })
              : t(
                  `radar.decision.${
                    decision.importedFrom ? 'agrees' : 'decided'
                  }`,
                ),
          ]
        : [
            t(
              `radar.decision.${
                decision.importedFrom ? 'importedAlone' : 'alone'
              }`,
            ),
          ];
      if (decision.importedFrom) {
        words.push(
          t('radar.decision.imported', { from: decision.importedFrom }),
        );
      }
      if (decision.drift) {
        const since = formatPeriod(decision.drift.since, step);
        words.push(t('radar.decision.drift', { since }));
      }
      if (decision.isReviewOverdue) words.push(t('radar.decision.overdue'));
      return words;
    },
    [t, rings, step],
  );
}
