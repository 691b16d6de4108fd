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
  'kind' | 'ring' | 'suggestedRing' | 'by' | 'at' | 'importedFrom'
>;

/** Says who decided what, and when. */
export function useDecisionSentence(radar: Radar) {
  const { t } = useTexts(trendRadarTranslationRef);
  return ({ kind, ring, suggestedRing, by, at, importedFrom }: Said) => {
    const words = {
      by: <Decider by={by} />,
      ring: titleOf(radar.rings, ring ?? ''),
      at: formatInstant(at),
    };
    if (importedFrom) {
      const day = formatPeriod(at.slice(0, 10), 'day');
      return t('topic.decision.imported', {
        ...words,
        day,
        from: importedFrom,
      });
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
