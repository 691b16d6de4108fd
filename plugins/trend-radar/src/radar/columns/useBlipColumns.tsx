import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Blip,
  Column,
  Radar,
  useStateWord,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { RingCell } from './RingCell';
import { TopicCell } from './TopicCell';
import { ValueCell } from './ValueCell';

/** The columns of the list of blips: what the radar shows as place, colour and shape, in words and numbers. */
export function useBlipColumns(radar: Radar): Column<Blip>[] {
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const stateWord = useStateWord();
  return useMemo(() => {
    const unit = radar.signal?.unit ?? '';
    return [
      {
        id: 'topic',
        title: t('radar.list.topic'),
        width: 'minmax(112px, 1fr)',
        always: true,
        render: blip => <TopicCell radar={radar} blip={blip} />,
      },
      {
        id: 'ring',
        title: t('radar.list.ring'),
        width: '126px',
        render: blip => <RingCell radar={radar} blip={blip} />,
      },
      {
        id: 'verdict',
        title: t('radar.list.verdict'),
        width: '92px',
        render: blip => stateWord(blip.verdict),
      },
      {
        id: 'value',
        title: t('radar.list.value'),
        width: '112px',
        align: 'right',
        render: blip => (
          <ValueCell radarId={radar.id} blip={blip} unit={unit} />
        ),
      },
    ];
  }, [radar, t, stateWord]);
}
