import {
  formatList,
  formatNumber,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { movedSinceDay } from './narrowedBlips';
import type { Narrowed } from './narrowedTo';
import { recentSpans } from './recent/recentSpans';
import { type RecentMoves, useRecentMoves } from './recent/useRecentMoves';
import type { ShownBlip } from './ShownBlip';
import { type MovementCounts, useMovementCounts } from './useMovementCounts';

/**
 * The answer of the page: how many topics, and how many of them moved which way.
 *
 * @param narrowed - what filters leave; undefined where nothing narrows the radar
 */
export function useRadarSentence(radar: Radar, narrowed?: Narrowed): string {
  const { t } = useTexts(trendRadarTranslationRef);
  const moveWords = useMoveWords(radar);
  const counts = useMovementCounts(radar.id);
  const recent = useRecentMoves(radar);
  const watched = t('radar.watched', {
    count: radar.blipCount,
    number: formatNumber(radar.blipCount),
  });
  const since = {
    number: String(radar.policy.movementPeriods),
    period: t(`radar.period.${radar.signal?.step ?? 'month'}`),
  };
  if (!narrowed) {
    return counts
      ? moveWords(watched, t('radar.since', since), counts, recent)
      : t('radar.answerPending', { watched });
  }
  const { blips } = narrowed;
  if (!blips) return t('radar.answerPending', { watched });
  if (blips.length === 0) {
    return t('radar.answerPending', {
      watched: t('radar.noneMatching', { watched }),
    });
  }
  const matching = t('radar.matching', {
    ...{ count: blips.length, watched },
    number: formatNumber(blips.length),
  });
  return moveWords(
    matching,
    t('radar.sinceOfThese', since),
    movementsOf(blips),
    recentOf(radar, blips),
  );
}

function movementsOf(blips: readonly ShownBlip[]): MovementCounts {
  const countOf = (way: keyof MovementCounts) =>
    blips.filter(({ movement }) => movement === way).length;
  return { in: countOf('in'), out: countOf('out'), new: countOf('new') };
}

function recentOf(
  radar: Radar,
  blips: readonly ShownBlip[],
): RecentMoves | undefined {
  const [span] = recentSpans(radar);
  if (!span) return undefined;
  const moved = blips.filter(blip => movedSinceDay(blip, span.since));
  return { span, count: moved.length };
}

/** Says of some topics which way they moved, and how many of late. */
function useMoveWords(radar: Radar) {
  const { t } = useTexts(trendRadarTranslationRef);
  const ring = radar.rings[0].title;
  return (
    watched: string,
    period: string,
    counts: MovementCounts,
    recent: RecentMoves | undefined,
  ) => {
    const moves = [
      counts.in > 0 &&
        t('radar.movedIn', { number: formatNumber(counts.in), ring }),
      counts.out > 0 &&
        t('radar.movedOut', { number: formatNumber(counts.out) }),
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
  };
}
