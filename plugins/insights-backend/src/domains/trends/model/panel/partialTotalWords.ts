import type { PartialTotal, Step } from '../../../signals';
import { formatNumber, formatShare } from '../formatValue';
import { periodsInWords } from '../periods';

/**
 * Of how many members a total is and what it holds, in one sentence.
 *
 * @param whole - what the sentence calls it
 */
export function partialTotalSentence(
  { members, allMembers, dimension, mostGaps, share }: PartialTotal,
  step: Step,
  whole = 'The whole',
): string {
  const of = `${formatNumber(members)} of ${formatNumber(
    allMembers,
  )} members (${dimension})`;
  const which =
    mostGaps === 0
      ? 'without a gap'
      : `with at most ${periodsInWords(mostGaps, step)} missing`;
  return `${whole} is of the ${of} ${which}: it holds ${formatShare(share, {
    decimals: 0,
  })} of what was reported.`;
}

/** Why the others are left out, in one sentence. */
export function leftOutSentence(
  { knownPeriods, knownOfAll, reportedPeriods, allMembers }: PartialTotal,
  step: Step,
): string {
  return `A total is not known where one of its members has a gap: of all ${formatNumber(
    allMembers,
  )} it would be in ${knownOfAll} of ${periodsInWords(
    reportedPeriods,
    step,
  )} with values, of these it is in ${knownPeriods}.`;
}
