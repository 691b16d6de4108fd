import { formatChange, formatDifference, formatShare } from '../formatValue';
import type { Contributions } from '../memberContributions';
import {
  contributionShares,
  OTHER,
  type ContributionShare,
} from './contributionShares';

/** Who accounts for most of the change; undefined where nobody does. */
export function mainContributorSentence(
  contributions: Contributions | null,
  unit: string,
): string | undefined {
  if (!contributions || contributions.change === 0) return undefined;
  const { shares } = contributionShares(contributions, unit);
  const direction = Math.sign(contributions.change);
  const largest = shares.find(
    share => share.title !== OTHER && share.direction === direction,
  );
  if (!largest) return undefined;
  if (isMixed(shares)) {
    const amount = formatDifference(Math.abs(largest.change), unit);
    const verb = direction > 0 ? 'added' : 'took away';
    return `${largest.title} ${verb} ${amount}, the most of all.`;
  }
  const noun = direction > 0 ? 'rise' : 'fall';
  return `${largest.title} accounts for ${percentOf(largest)} of the ${noun}.`;
}

/** All parts of the change; what is shown adds up to what is shown as the whole. Undefined where nothing has a part. */
export function contributionFact(
  contributions: Contributions,
  unit: string,
): string | undefined {
  const { shares, change, decimals } = contributionShares(contributions, unit);
  if (shares.length === 0) return undefined;
  if (isMixed(shares)) {
    const parts = shares.map(
      share =>
        `${share.title} ${formatChange(share.change, unit, {
          decimals,
          bare: true,
        })}`,
    );
    const whole = formatChange(change, unit, { decimals });
    return `${parts.join(', ')}; together ${whole}.`;
  }
  const noun = contributions.change > 0 ? 'rise' : 'fall';
  const whole = formatDifference(Math.abs(contributions.change), unit);
  const parts = shares.map(share => `${share.title} ${percentOf(share)}`);
  return `Of the ${noun} of ${whole}: ${parts.join(', ')}.`;
}

/** Shares of a change make sense only where all parts have its direction. */
function isMixed(shares: readonly ContributionShare[]): boolean {
  return new Set(shares.map(({ direction }) => direction)).size > 1;
}

function percentOf({ ratio }: ContributionShare): string {
  return formatShare(ratio, { decimals: 0 });
}
