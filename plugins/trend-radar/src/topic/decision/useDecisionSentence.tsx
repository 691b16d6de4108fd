import {
  formatInstant,
  formatPeriod,
  Radar,
  RingDecision,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { titleOf } from '../../radar/titleOf';
import { trendRadarTranslationRef } from '../../translation';
import { Decider } from './Decider';

type Said = Pick<
  RingDecision,
  | 'kind'
  | 'ring'
  | 'suggestedRing'
  | 'by'
  | 'at'
  | 'importedFrom'
  | 'importedAt'
>;

/** Says who decided what, and when. */
export function useDecisionSentence(radar: Radar) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (said: Said) => {
    const { kind, ring, suggestedRing, by, at } = said;
    const { importedFrom, importedAt } = said;
    const words = {
      by: <Decider by={by} />,
      ring: titleOf(radar.rings, ring ?? ''),
      at: formatInstant(at),
    };
    if (importedFrom) {
      const day = formatPeriod(at.slice(0, 10), 'day');
      const listed = { ...words, day, from: importedFrom };
      return importedAt
        ? t('topic.decision.imported', {
            ...listed,
            importedAt: formatInstant(importedAt),
          })
        : t('topic.decision.importedSome', listed);
    }
    if (kind === 'accept') return t('topic.decision.accepted', words);
    return suggestedRing === null
      ? t('topic.decision.overriddenUnknown', words)
      : t('topic.decision.overridden', {
          ...words,
          suggested: titleOf(radar.rings, suggestedRing),
        });
  };
}
