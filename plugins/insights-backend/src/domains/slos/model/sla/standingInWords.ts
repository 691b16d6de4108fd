import { instantOf } from '../window/instantOf';
import { inPercent } from './inPercent';
import type { PeriodStanding } from './periodStanding';

/** With less known than that, it is told beside the verdict. */
const KNOWN_WELL = 0.95;

/** How a period stands, in a sentence for the customer's account manager. */
export function standingInWords(
  standing: PeriodStanding,
  target: number,
): string {
  const { state, coverage } = standing;
  const verdict = verdictInWords(standing, target);
  return state === 'noData' || coverage >= KNOWN_WELL
    ? verdict
    : `${verdict} Only ${Math.floor(
        coverage * 100,
      )} % of the time that counts is known.`;
}

function verdictInWords(
  { state, isOver, sli, period, headroom, projection }: PeriodStanding,
  target: number,
): string {
  const promised = inPercent(target);
  const reached = sli === null ? '' : roundedAway(sli, target);
  const end = instantOf(period.endSeconds).slice(0, 10);
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
        : `At risk: ${beside}; ${roundedAway(
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
  return `${Math.floor(share * 100)} % of what may fail is left`;
}

/** Rounding never moves a number to the other side of the target. */
function roundedAway(sli: number, target: number): string {
  const text = inPercent(sli);
  const isMoved = text === inPercent(target) && sli !== target;
  return isMoved
    ? `${sli < target ? 'just under' : 'just over'} ${text}`
    : text;
}
