import {
  formatList,
  formatNumber,
  formatPeriod,
  Radar,
  RadarWhatIf,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { isOfPast, movementOf } from './whatIfBlips';
import { whatIfRadar } from './whatIfRadar';

/**
 * The answer of the page while a what-if places the topics: by what, of how many, and which way they would move.
 *
 * @param isNarrowed - whether the page shows some of the topics only: the answer is of all
 */
export function useWhatIfSentence(
  radar: Radar,
  isNarrowed: boolean,
): (whatIf: RadarWhatIf) => string {
  const { t } = useTexts(trendRadarTranslationRef);
  return whatIf => {
    const { items, policy, asOf } = whatIf;
    const count = whatIfRadar(radar, whatIf).blipCount;
    const words = { count, number: formatNumber(count) };
    const topics = isNarrowed
      ? t('radar.whatIf.answer.allTopics', words)
      : t('radar.whatIf.answer.topics', words);
    const period = formatPeriod(asOf ?? '', radar.signal?.step ?? 'month');
    if (policy.isDeclared) {
      return t('radar.whatIf.answer.day', { period, topics });
    }
    const moves = (['in', 'out'] as const).flatMap(way => {
      const moved = items.filter(
        item => movementOf(item, radar).movement === way,
      ).length;
      if (moved === 0) return [];
      const number = formatNumber(moved);
      return way === 'in'
        ? [t('radar.whatIf.answer.movedIn', { number })]
        : [t('radar.whatIf.answer.movedOut', { number })];
    });
    const told = {
      ...{ period, topics },
      moves:
        moves.length > 0 ? formatList(moves) : t('radar.whatIf.answer.none'),
    };
    return isOfPast(radar, whatIf)
      ? t('radar.whatIf.answer.policyThen', told)
      : t('radar.whatIf.answer.policy', told);
  };
}
