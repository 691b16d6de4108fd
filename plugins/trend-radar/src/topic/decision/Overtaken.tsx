import {
  BlipDecisionAnswer,
  Notice,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useDecisionSentence } from './useDecisionSentence';

/** What somebody else decided while the reader was writing. */
export function Overtaken(props: { radar: Radar; answer: BlipDecisionAnswer }) {
  const { decision } = props.answer;
  const { t } = useTexts(trendRadarTranslationRef);
  const sentence = useDecisionSentence(props.radar);
  return (
    <Notice tone="attention" icon="warning">
      <strong>{t('topic.decision.overtaken.title')}.</strong>{' '}
      {t('topic.decision.overtaken.now', {
        decision: (
          <>{decision ? sentence(decision) : t('topic.decision.none')}</>
        ),
      })}{' '}
      {decision?.reason &&
        t('topic.decision.reason', { reason: decision.reason })}{' '}
      {t('topic.decision.overtaken.kept')}
    </Notice>
  );
}
