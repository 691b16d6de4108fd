import type { BurningWindows } from '../alerting/burningWindows';
import { promDuration } from '../rules/promql/promDuration';
import { instantInWords } from '../words/instantInWords';
import { numberInWords } from '../words/numberInWords';
import { percentBeside } from '../words/percentBeside';
import { inPercent } from '../words/inPercent';
import { shareInWords } from '../words/shareInWords';
import { ENOUGH_KNOWN, type SloState } from './SloState';

/** What an SLO's state is told with. Seconds since 1970; null where there is none. */
export interface ToldState {
  readonly state: SloState;
  /** Why it is invalid or not up to date. */
  readonly problem: string | null;
  readonly sli: number | null;
  readonly target: number | null;
  readonly remaining: number | null;
  /** The alert that tells of burning; undefined where none does. */
  readonly burning?: Pick<BurningWindows, 'longBurn' | 'longSeconds'>;
  /** Middle one of the moments at which simulated futures use the budget up. */
  readonly exhaustedSeconds: number | null;
  readonly lastKnownSeconds: number | null;
  /** Part of the window whose counts are known, 0…1. */
  readonly knownPart: number;
}

/** How an SLO stands and why, in a sentence or two. */
export function stateInWords(told: ToldState): string {
  const words = verdictInWords(told);
  const { state, problem } = told;
  return problem === null || state === 'invalid'
    ? words
    : `${words} ${problem}`;
}

function verdictInWords(told: ToldState): string {
  const { state, problem, lastKnownSeconds, knownPart } = told;
  switch (state) {
    case 'exhausted':
      return `Exhausted: ${reachedInWords(told)}${leftInWords(told)}.`;
    case 'burning':
      return `Burning: ${speedOf(told)}${leftInWords(told)}.`;
    case 'atRisk':
      return `At risk: ${leftInWords(told)}${expectedInWords(told)}.`;
    case 'stale':
      return lastKnownSeconds === null
        ? 'Stale: nothing new is known.'
        : `Stale: nothing is known since ${instantInWords(lastKnownSeconds)}.`;
    case 'invalid':
      return problem ?? 'It cannot be evaluated.';
    case 'noData':
      return lastKnownSeconds === null
        ? 'No data: nothing has come from the source so far.'
        : `No data: the last counts are of ${instantInWords(
            lastKnownSeconds,
          )}.`;
    case 'computing':
      return knownPart === 0
        ? 'Waiting for the first data.'
        : `Too early to say: ${shareInWords(
            knownPart,
          )} of the window is known, and it takes ${shareInWords(
            ENOUGH_KNOWN,
          )}.`;
    case 'sourceIdle':
      return 'Idle: the source answers, and nothing was asked for in the window.';
    default:
      return `Healthy: ${reachedInWords(told)}${leftInWords(told)}.`;
  }
}

function speedOf({ burning }: ToldState): string {
  if (!burning || burning.longBurn === null) return '';
  const times = numberInWords(burning.longBurn);
  const length = promDuration(burning.longSeconds);
  return `${times} times as fast as the budget allows over ${length}, and `;
}

function reachedInWords({ sli, target }: ToldState): string {
  return sli === null || target === null
    ? ''
    : `${percentBeside(sli, target)} of ${inPercent(target)} aimed at; `;
}

function leftInWords({ remaining }: ToldState): string {
  if (remaining === null) return 'no part of a budget can be told';
  return remaining < 0
    ? `the budget is overspent by ${shareInWords(-remaining)}`
    : `${shareInWords(remaining)} of the budget is left`;
}

function expectedInWords({ exhaustedSeconds }: ToldState): string {
  return exhaustedSeconds === null
    ? ''
    : `, and expected to be used up about ${instantInWords(exhaustedSeconds)}`;
}
