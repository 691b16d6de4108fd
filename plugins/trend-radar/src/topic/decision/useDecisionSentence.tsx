import {
  formatInstant,
  Radar,
  RingDecision,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { titleOf } from '../../radar/titleOf';
import { trendRadarTranslationRef } from '../../translation';
import { Decider } from './Decider';

type Said = Pick<RingDecision, 'kind' | 'ring' | 'suggestedRing' | 'by' | 'at'>;

/** Says who decided what, and when. */
export function useDecisionSentence(radar: Radar) {
  const { t } = useTexts(trendRadarTranslationRef);
  return ({ kind, ring, suggestedRing, by, at }: Said) => {
    const words = {
      by: <Decider by={by} />,
      ring: titleOf(radar.rings, ring ?? ''),
      at: formatInstant(at),
    };
    if (kind === 'accept') return t('topic.decision.accepted', words);
    return suggestedRing === null
      ? t('topic.decision.overriddenUnknown', words)
      : t('topic.decision.overridden', {
          ...words,
          suggested: titleOf(radar.rings, suggestedRing),
        });
  };
}
