import Checkbox from '@material-ui/core/Checkbox';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { ChosenTopics } from './useChosenTopics';
import type { ShownBlip } from '../ShownBlip';

/** Chooses a topic for the comparison; says why it cannot where five are chosen. */
export function CompareBox(props: { blip: ShownBlip; chosen: ChosenTopics }) {
  const { chosen } = props;
  const { topicId, title } = props.blip;
  const { t } = useTexts(trendRadarTranslationRef);
  const isChosen = chosen.has(topicId);
  const isRefused = chosen.isFull && !isChosen;
  const label = t('radar.select.one', { topic: title });
  return (
    <Checkbox
      size="small"
      color="primary"
      checked={isChosen}
      disabled={isRefused}
      onChange={() => chosen.toggle(topicId)}
      title={isRefused ? t('radar.select.full') : label}
      inputProps={{ 'aria-label': label }}
      style={{ padding: 4 }}
    />
  );
}
