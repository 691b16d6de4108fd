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

/** The answer of the page while a what-if places the topics: by what, of how many, and which way they would move. */
export function useWhatIfSentence(
  radar: Radar,
): (whatIf: RadarWhatIf) => string {
  const { t } = useTexts(trendRadarTranslationRef);
  return whatIf => {
    const { items, policy, asOf } = whatIf;
    const count = whatIfRadar(radar, whatIf).blipCount;
    const topics = t('radar.whatIf.answer.topics', {
      ...{ count, number: formatNumber(count) },
    });
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
    const words = {
      ...{ period, topics },
      moves:
        moves.length > 0 ? formatList(moves) : t('radar.whatIf.answer.none'),
    };
    return isOfPast(radar, whatIf)
      ? t('radar.whatIf.answer.policyThen', words)
      : t('radar.whatIf.answer.policy', words);
  };
}
