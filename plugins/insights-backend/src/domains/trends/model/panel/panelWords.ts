import { formatChange, formatDifference, formatNumber } from '../formatValue';
import type { FixedPanel } from './fixedPanel';

/** How much of a change is coverage, in one sentence: what the whole moved by, and what of it only began or ceased to be reported. */
export function coverageSentence(
  { change, panelChange, coverageChange, ...counts }: FixedPanel,
  unit: string,
): string {
  const members = `members that ${whoChanged(counts)} to report (${formatNumber(
    counts.membersBefore,
  )} at first, ${formatNumber(counts.membersAfter)} now)`;
  const isPart =
    change !== 0 && Math.sign(coverageChange) === Math.sign(change);
  const noun = change > 0 ? 'rise' : 'fall';
  return isPart
    ? `Of the ${noun} of ${formatDifference(
        Math.abs(change),
        unit,
      )}, ${formatDifference(
        Math.abs(coverageChange),
        unit,
      )} came from ${members}.`
    : `The whole changed by ${formatChange(change, unit)}: ${formatChange(
        coverageChange,
        unit,
      )} from ${members}, ${formatChange(
        panelChange,
        unit,
      )} from those that reported throughout.`;
}

function whoChanged({
  members,
  membersBefore,
  membersAfter,
}: Pick<FixedPanel, 'members' | 'membersBefore' | 'membersAfter'>): string {
  const hasBegun = membersAfter > members && 'began';
  const hasCeased = membersBefore > members && 'ceased';
  return [hasBegun, hasCeased].filter(Boolean).join(' or ');
}
