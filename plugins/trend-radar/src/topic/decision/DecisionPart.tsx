import {
  BlipDetail,
  PagePart,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { DecisionActions } from './DecisionActions';
import { DecisionHistory } from './DecisionHistory';
import { Standing } from './Standing';

/** What people decided on the ring of a topic, and the ways to decide. */
export function DecisionPart(props: { radar: Radar; blip: BlipDetail }) {
  const { radar, blip } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <PagePart anchor="decision" title={t('topic.decision.title')}>
      <Standing radar={radar} blip={blip} />
      <DecisionActions radar={radar} blip={blip} />
      <DecisionHistory
        radar={radar}
        blipKey={{ radarId: radar.id, topicId: blip.topicId }}
      />
    </PagePart>
  );
}
