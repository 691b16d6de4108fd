import { useMemo } from 'react';
import CompareArrows from '@material-ui/icons/CompareArrows';
import {
  Column,
  formatPeriod,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { hasSignal, isSuggested } from '../hasSignal';
import { NotMeasured } from './NotMeasured';
import { CompareBox } from '../selection/CompareBox';
import type { ChosenTopics } from '../selection/useChosenTopics';
import { RingCell } from './RingCell';
import { TopicCell } from './TopicCell';
import { ValueCell } from './ValueCell';
import { VerdictCell } from './VerdictCell';
import type { ShownBlip } from '../ShownBlip';

/** From so many pixels on the list has room for columns at their ease, and for the verdict in a column of its own. */
const WIDE_PIXELS = 500;
const VERDICT_FITS_PIXELS = 440;
const COMPARE_PIXELS = 52;

/**
 * The columns of the list of blips: what the radar shows as place, colour and shape, in words and numbers. In a narrow
 * list they draw together; the numbers stay in sight.
 *
 * @param widthPixels - what the list has
 * @param chosen - what is chosen to compare; left out while nothing is being chosen
 * @param pastDay - the day whose values are shown; left out where they are the latest
 */
export function useBlipColumns(
  radar: Radar,
  widthPixels: number,
  chosen?: ChosenTopics,
  pastDay?: string,
): Column<ShownBlip>[] {
  const { t } = useTexts(trendRadarTranslationRef);
  const left = widthPixels - (chosen ? COMPARE_PIXELS : 0);
  const isWide = left >= WIDE_PIXELS;
  const hasVerdict = left >= VERDICT_FITS_PIXELS;
  return useMemo(() => {
    const unit = radar.signal?.unit ?? '';
    const columns: Column<ShownBlip>[] = [
      ...(chosen ? [compareColumn(t('radar.select.column'), chosen)] : []),
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
        width: ringWidth(isWide, hasVerdict),
        render: blip => <RingCell radar={radar} blip={blip} />,
      },
      {
        id: 'verdict',
        title: t('radar.list.verdict'),
        width: isWide ? '98px' : '94px',
        render: blip =>
          isSuggested(blip) ? (
            <VerdictCell radar={radar} blip={blip} />
          ) : (
            <NotMeasured />
          ),
      },
      {
        id: 'value',
        title: pastDay
          ? formatPeriod(pastDay, radar.signal?.step ?? 'month')
          : t('radar.list.value'),
        width: isWide ? '110px' : '104px',
        align: 'right',
        render: blip =>
          isSuggested(blip) ? (
            <ValueCell
              radarId={radar.id}
              blip={blip}
              unit={unit}
              hasChange={!pastDay}
            />
          ) : (
            <NotMeasured />
          ),
      },
    ];
    if (!hasSignal(radar)) {
      return [
        ...columns.slice(
          0,
          columns.findIndex(({ id }) => id === 'verdict'),
        ),
        {
          id: 'decided',
          title: t('radar.list.decidedOn'),
          width: '128px',
          align: 'right',
          render: ({ decision }) =>
            decision ? formatPeriod(decision.at.slice(0, 10), 'day') : '–',
        },
      ];
    }
    return columns.filter(({ id }) => hasVerdict || id !== 'verdict');
  }, [radar, t, isWide, hasVerdict, chosen, pastDay]);
}

/** Room for the ring before, as in `in from Enhance`, wherever the numbers leave it. */
function ringWidth(isWide: boolean, hasVerdict: boolean): string {
  if (isWide) return 'minmax(140px, 0.5fr)';
  return hasVerdict ? '140px' : 'minmax(128px, 0.8fr)';
}

function compareColumn(title: string, chosen: ChosenTopics): Column<ShownBlip> {
  return {
    ...{ id: 'compare', title, width: `${COMPARE_PIXELS}px`, always: true },
    head: <CompareArrows fontSize="small" titleAccess={title} />,
    render: blip => <CompareBox blip={blip} chosen={chosen} />,
  };
}
