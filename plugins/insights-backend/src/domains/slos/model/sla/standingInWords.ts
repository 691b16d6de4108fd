import { dayInWords } from '../words/dayInWords';
import { inPercent } from '../words/inPercent';
import { percentBeside } from '../words/percentBeside';
import { shareInWords } from '../words/shareInWords';
import type { Agreement } from './Agreement';
import { isTooEarly } from './judgePeriod';
import type { PeriodStanding } from './periodStanding';
import { ENOUGH_KNOWN } from '../evaluation/SloState';
import { COVERAGE_THRESHOLD } from '../report/verdictOf';

/** How a period stands, in a sentence for the customer's account manager. */
export function standingInWords(
  standing: PeriodStanding,
  agreement: Pick<Agreement, 'target' | 'window'>,
): string {
  const { coverage } = standing;
  const verdict = verdictInWords(standing, agreement);
  if (standing.counted.total === 0 || coverage >= COVERAGE_THRESHOLD)
    return verdict;
  const known = `Only ${shareInWords(
    coverage,
  )} of the time that counts is known`;
  return `${verdict} ${known}${
    isCertain(standing) ? ', and the rest cannot change that' : ''
  }.`;
}

/** Whether the verdict holds whatever the unknown time was. */
function isCertain({ state, isOver, unknown }: PeriodStanding): boolean {
  return unknown.isMuch && (state === 'broken' || (state === 'kept' && isOver));
}

function verdictInWords(
  standing: PeriodStanding,
  { target, window }: Pick<Agreement, 'target' | 'window'>,
): string {
  const { state, isOver, sli, period, headroom, projection } = standing;
  const promised = inPercent(target);
  const reached = sli === null ? '' : percentBeside(sli, target);
  const zone = window.kind === 'calendar' ? window.timeZone : undefined;
  // The end itself is the beginning of the next day.
  const end = dayInWords(period.endSeconds - 1, zone);
  const beside = `${reached} of ${promised} promised`;
  switch (state) {
    case 'noData':
      return isOver
        ? 'Nothing was counted in the period.'
        : 'Nothing is counted yet.';
    case 'broken':
      return isOver || projection === null
        ? `Broken: ${beside}.`
        : `Broken: ${beside}, and the traffic to come until ${end} cannot mend it.`;
    case 'atRisk':
      return projection?.sli === null || projection === null
        ? `At risk: ${beside}; ${leftInWords(headroom.share)}.`
        : `At risk: ${beside}; ${percentBeside(
            projection.sli,
            target,
          )} by ${end} if it goes on like this, and ${leftInWords(
            headroom.share,
          )}.`;
    case 'undecided':
      return undecidedInWords(standing, target);
    default:
      return isOver
        ? `Kept: ${beside}.`
        : `Kept so far: ${beside}; ${leftInWords(headroom.share)}.`;
  }
}

function undecidedInWords(standing: PeriodStanding, target: number): string {
  const { unknown, counted } = standing;
  if (counted.total === 0) return 'Waiting for the first data.';
  if (isTooEarly(standing)) {
    return `Too early to say: ${shareInWords(
      unknown.knownPart,
    )} of the period is known, and it takes ${shareInWords(ENOUGH_KNOWN)}.`;
  }
  const { lowestSli, highestSli } = unknown;
  const between =
    lowestSli === null || highestSli === null
      ? ''
      : `between ${percentBeside(lowestSli, target)} and ${percentBeside(
          highestSli,
          target,
        )} of `;
  return `Undecided: ${between}${inPercent(
    target,
  )} promised, depending on what is not known.`;
}

function leftInWords(share: number | null): string {
  if (share === null) return 'nothing may fail';
  if (share < 0) return 'more has failed than may';
  return `${shareInWords(share)} of what may fail is left`;
}
