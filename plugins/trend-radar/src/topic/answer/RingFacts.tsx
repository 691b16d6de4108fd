import { ReactNode } from 'react';
import {
  BlipDetail,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isSuggested } from '../../radar/hasSignal';
import { shownRing } from '../../radar/shownRing';
import { useDecisionWords } from '../../radar/useDecisionWords';
import { trendRadarTranslationRef } from '../../translation';
import { RingBadge } from './RingBadge';

/** The suggested ring and, where people decided on another, both of them, each with its word. */
export function RingFacts(props: {
  radar: Radar;
  blip: BlipDetail;
  /** The radar, as a link. */
  children: ReactNode;
}) {
  const { radar, blip } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const words = useDecisionWords(radar)(blip);
  const shown = shownRing(radar, blip);
  const isOther = isSuggested(blip) && shown !== blip.ring;
  const remarks = isOther ? words.slice(1) : words;
  return (
    <span>
      {isOther ? (
        t('topic.answer.decidedOther', {
          decided: <RingBadge radar={radar} ring={shown} />,
          suggested: <RingBadge radar={radar} ring={blip.ring} />,
        })
      ) : (
        <RingBadge radar={radar} ring={shown} />
      )}{' '}
      {!blip.decision && isSuggested(blip) && t('topic.answer.suggested')}{' '}
      {remarks.length > 0 && `(${remarks.join(', ')})`}{' '}
      {t('topic.answer.ringOn')} {props.children}
    </span>
  );
}
