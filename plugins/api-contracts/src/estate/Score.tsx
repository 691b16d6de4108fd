import {
  Contract,
  formatNumber,
  TwoLines,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';

/** The score of an API; where it is of an earlier definition than the latest, that is said, and why. */
export function Score({ of }: { of: Contract }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { qualityScore, isScoreOfLatest, latest } = of;
  if (qualityScore === null) return <span>–</span>;
  const score = formatNumber(Math.round(qualityScore));
  if (isScoreOfLatest) return <span>{score}</span>;
  const why = t(
    latest?.isReadable === false
      ? 'estate.score.unreadable'
      : 'estate.score.lookedAt',
  );
  return (
    <span title={why} aria-label={`${score}. ${why}`} role="img">
      <TwoLines first={score} second={t('estate.score.earlier')} />
    </span>
  );
}
