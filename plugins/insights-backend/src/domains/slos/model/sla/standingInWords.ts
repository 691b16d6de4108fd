import { dayInWords } from '../words/dayInWords';
import { inPercent } from '../words/inPercent';
import { percentBeside } from '../words/percentBeside';
import { shareInWords } from '../words/shareInWords';
import type { Agreement } from './Agreement';
import type { PeriodStanding } from './periodStanding';

/** With less known than that, it is told beside the verdict. */
const KNOWN_WELL = 0.95;

/** How a period stands, in a sentence for the customer's account manager. */
export function standingInWords(
  standing: PeriodStanding,
  agreement: Pick<Agreement, 'target' | 'window'>,
): string {
  const { state, coverage } = standing;
  const verdict = verdictInWords(standing, agreement);
  return state === 'noData' || coverage >= KNOWN_WELL
    ? verdict
    : `${verdict} Only ${shareInWords(
        coverage,
      )} of the time that counts is known.`;
}

function verdictInWords(
  { state, isOver, sli, period, headroom, projection }: PeriodStanding,
  { target, window }: Pick<Agreement, 'target' | 'window'>,
): string {
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
    default:
      return isOver
        ? `Kept: ${beside}.`
        : `Kept so far: ${beside}; ${leftInWords(headroom.share)}.`;
  }
}

function leftInWords(share: number | null): string {
  if (share === null) return 'nothing may fail';
  if (share < 0) return 'more has failed than may';
  return `${shareInWords(share)} of what may fail is left`;
}
