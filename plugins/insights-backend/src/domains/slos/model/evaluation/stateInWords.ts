import type { BurningWindows } from '../alerting/burningWindows';
import { durationInWords } from '../words/durationInWords';
import { instantInWords } from '../words/instantInWords';
import { numberInWords } from '../words/numberInWords';
import { percentBeside } from '../words/percentBeside';
import { inPercent } from '../words/inPercent';
import { shareInWords } from '../words/shareInWords';
import { RISK_BEGINS, type AtRiskReason } from './atRisk';
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
  /** Why it is at risk. */
  readonly atRiskBy: readonly AtRiskReason[];
  /** Part of the simulated futures that use the budget up. */
  readonly likelihood: number | null;
  /** Middle one of the moments at which simulated futures use the budget up. */
  readonly exhaustedSeconds: number | null;
  readonly lastKnownSeconds: number | null;
  /** Part of the window whose counts are known, 0…1. */
  readonly knownPart: number;
  /** Of a composite: the sentence is of all its objectives together. */
  readonly together?: ToldTogether;
}

/** What the sentence of a composite says beside. */
export interface ToldTogether {
  readonly objectives: number;
  /** The least that can be left; `remaining` where it is known exactly. */
  readonly remainingAtLeast: number | null;
  /** The objective that the alert is of. */
  readonly burning?: string;
  /** An objective whose own budget is gone. */
  readonly gone?: string;
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
      return `At risk: ${[leftInWords(told), ...risksInWords(told)].join(
        '; ',
      )}.`;
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
      return `Idle: the source answers, and nothing was asked for in ${
        knownPart < ENOUGH_KNOWN ? 'what is known of the window' : 'the window'
      }.`;
    default:
      return `Healthy: ${reachedInWords(told)}${leftInWords(told)}.`;
  }
}

function speedOf({ burning, together }: ToldState): string {
  if (!burning || burning.longBurn === null) return '';
  const times = numberInWords(burning.longBurn);
  const length = durationInWords(burning.longSeconds);
  return together?.burning === undefined
    ? `${times} times as fast as the budget allows over ${length}, and `
    : `“${together.burning}” burns ${times} times as fast as its own budget allows over ${length}, and `;
}

function reachedInWords({ sli, target }: ToldState): string {
  return sli === null || target === null
    ? ''
    : `${percentBeside(sli, target)} of ${inPercent(target)} aimed at; `;
}

function leftInWords({ remaining, together }: ToldState): string {
  if (remaining === null) return 'no part of a budget can be told';
  // One objective with an indicator of its own makes a composite, too.
  const isOfSeveral = together && together.objectives > 1;
  const ofAll = isOfSeveral
    ? ` of all ${together.objectives} objectives together`
    : '';
  return remaining < 0
    ? `the budget${ofAll} is overspent by ${shareInWords(-remaining)}`
    : `${boundsInWords(remaining, together)} of the budget${ofAll} is left`;
}

function boundsInWords(
  remaining: number,
  together: ToldTogether | undefined,
): string {
  const most = shareInWords(remaining);
  const atLeast = together?.remainingAtLeast ?? remaining;
  if (atLeast < 0) return `at most ${most}, perhaps nothing,`;
  const least = shareInWords(atLeast);
  return least === most ? most : `between ${least} and ${most}`;
}

/** By what a budget is at risk, each with the mark that it begins at. */
function risksInWords({
  atRiskBy,
  likelihood,
  exhaustedSeconds,
  together,
}: ToldState): string[] {
  const about =
    exhaustedSeconds === null
      ? ''
      : `, about ${instantInWords(exhaustedSeconds)}`;
  const words: Record<AtRiskReason, string> = {
    littleLeft: `a budget is at risk from under ${inPercent(
      RISK_BEGINS.remaining,
    )} on`,
    outlook: `${shareInWords(
      likelihood ?? 0,
    )} of the simulated futures use it up${about}`,
    partSpent:
      together?.gone === undefined
        ? 'the budget of one of its parts is gone'
        : `nothing of that of “${together.gone}” by itself is left`,
  };
  return atRiskBy.map(reason => words[reason]);
}
