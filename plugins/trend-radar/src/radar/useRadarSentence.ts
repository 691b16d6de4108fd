import {
  formatList,
  formatNumber,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { useRecentMoves } from './recent/useRecentMoves';
import { useMovementCounts } from './useMovementCounts';

/** The answer of the page: how many topics, and how many of them moved which way. */
export function useRadarSentence(radar: Radar): string {
  const { t } = useTexts(trendRadarTranslationRef);
  const counts = useMovementCounts(radar.id);
  const recent = useRecentMoves(radar);
  const watched = t('radar.watched', {
    count: radar.blipCount,
    number: formatNumber(radar.blipCount),
  });
  if (!counts) {
    return t('radar.answerPending', { watched });
  }
  const period = t('radar.since', {
    number: String(radar.policy.movementPeriods),
    period: t(`radar.period.${radar.signal?.step ?? 'month'}`),
  });
  const ring = radar.rings[0].title;
  const moves = [
    counts.in > 0 &&
      t('radar.movedIn', { number: formatNumber(counts.in), ring }),
    counts.out > 0 && t('radar.movedOut', { number: formatNumber(counts.out) }),
    counts.new > 0 &&
      t('radar.movedNew', {
        count: counts.new,
        number: formatNumber(counts.new),
      }),
  ].flatMap((move): string[] => (move === false ? [] : [move]));
  if (moves.length === 0) {
    return t('radar.answerUnmoved', { watched, period });
  }
  const listed = formatList(moves);
  if (!recent) return t('radar.answer', { watched, period, moves: listed });
  return t('radar.answerRecent', {
    ...{ watched, period, moves: listed },
    recent: t(
      recent.count > 0 ? 'radar.recent.ofThese' : 'radar.recent.noneOfThese',
      {
        number: formatNumber(recent.count),
        periods: String(recent.span.periods),
        period: t(`radar.period.${recent.span.step}`),
      },
    ),
  });
}
