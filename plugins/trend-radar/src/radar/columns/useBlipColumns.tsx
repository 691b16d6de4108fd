import { useMemo } from 'react';
import {
  Blip,
  Column,
  formatPeriod,
  Radar,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { hasSignal, isSuggested } from '../hasSignal';
import { NotMeasured } from './NotMeasured';
import { RingCell } from './RingCell';
import { TopicCell } from './TopicCell';
import { ValueCell } from './ValueCell';

/** From so many pixels on the list has room for columns at their ease, and for the verdict in a column of its own. */
const WIDE_PIXELS = 500;
const VERDICT_FITS_PIXELS = 440;

/**
 * The columns of the list of blips: what the radar shows as place, colour and shape, in words and numbers. In a narrow
 * list they draw together; the numbers stay in sight.
 *
 * @param widthPixels - what the list has
 */
export function useBlipColumns(
  radar: Radar,
  widthPixels: number,
): Column<Blip>[] {
  const { t } = useTexts(trendRadarTranslationRef);
  const stateWord = useStateWord();
  const isWide = widthPixels >= WIDE_PIXELS;
  const hasVerdict = widthPixels >= VERDICT_FITS_PIXELS;
  return useMemo(() => {
    const unit = radar.signal?.unit ?? '';
    const columns: Column<Blip>[] = [
      {
        id: 'topic',
        title: t(isWide ? 'radar.list.topic' : 'radar.list.topicShort'),
        width: isWide ? 'minmax(112px, 1fr)' : 'minmax(92px, 1fr)',
        always: true,
        render: blip => <TopicCell radar={radar} blip={blip} />,
      },
      {
        id: 'ring',
        title: t(isWide ? 'radar.list.ring' : 'radar.list.ringShort'),
        width: isWide || !hasVerdict ? '126px' : '110px',
        render: blip => <RingCell radar={radar} blip={blip} />,
      },
      {
        id: 'verdict',
        title: t('radar.list.verdict'),
        width: isWide ? '92px' : '84px',
        render: blip =>
          isSuggested(blip) ? stateWord(blip.verdict) : <NotMeasured />,
      },
      {
        id: 'value',
        title: t('radar.list.value'),
        width: isWide ? '112px' : '108px',
        align: 'right',
        render: blip =>
          isSuggested(blip) ? (
            <ValueCell radarId={radar.id} blip={blip} unit={unit} />
          ) : (
            <NotMeasured />
          ),
      },
    ];
    if (!hasSignal(radar)) {
      return [
        ...columns.slice(0, 2),
        {
          id: 'decided',
          title: t('radar.list.decidedOn'),
          width: '108px',
          align: 'right',
          render: ({ decision }) =>
            decision ? formatPeriod(decision.at.slice(0, 10), 'day') : '–',
        },
      ];
    }
    return columns.filter(({ id }) => hasVerdict || id !== 'verdict');
  }, [radar, t, stateWord, isWide, hasVerdict]);
}
