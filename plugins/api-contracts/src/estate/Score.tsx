import Tooltip from '@material-ui/core/Tooltip';
import { Link } from '@backstage/core-components';
import {
  Contract,
  formatNumber,
  TwoLines,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useContractPath } from '../lib/useContractPath';
import { apiContractsTranslationRef } from '../translation';

/** The score of an API; where it is of an earlier definition than the latest, that is said, and why, to who points at it, comes to it by key, or hears it. */
export function Score({ of }: { of: Contract }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const pathOf = useContractPath();
  const { contractRef, qualityScore, isScoreOfLatest, latest } = of;
  if (qualityScore === null) return <span>–</span>;
  const score = formatNumber(Math.round(qualityScore));
  if (isScoreOfLatest) return <span>{score}</span>;
  const why = t(
    latest?.isReadable === false
      ? 'estate.score.unreadable'
      : 'estate.score.lookedAt',
  );
  return (
    <TwoLines
      areLinks
      first={score}
      second={
        <Tooltip title={why}>
          <Link
            to={`${pathOf(contractRef)}#quality`}
            aria-label={`${t('estate.score.earlier')}: ${why}`}
            underline="always"
          >
            {t('estate.score.earlier')}
          </Link>
        </Tooltip>
      }
    />
  );
}
