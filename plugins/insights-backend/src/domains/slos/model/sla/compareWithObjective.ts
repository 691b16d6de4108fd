import { allowedErrorRatioOf } from '../budget/errorBudget';
import type { Objective } from '../evaluation/Objective';
import type { TimeWindow } from '../window/TimeWindow';
import type { Agreement } from './Agreement';
import { lengthInWords } from '../words/lengthInWords';
import { inPercent } from '../words/inPercent';
import { shareInWords } from '../words/shareInWords';

/** How an agreement compares with the objective that it is evaluated on. */
export interface ObjectiveComparison {
  readonly objectiveTarget: number;
  /** Target of the objective − target of the agreement: negative where less is aimed at than was promised. */
  readonly difference: number;
  readonly isSameWindow: boolean;
  /** Part of what the agreement allows that is left when the objective's budget is gone; null where nothing may fail. */
  readonly leftWhenBudgetIsGone: number | null;
  readonly inWords: string;
}

/** Compares what is promised with what is aimed at: an objective is there to warn before the promise breaks. */
export function compareWithObjective(
  { target, window }: Pick<Agreement, 'target' | 'window'>,
  objective: Pick<Objective, 'target' | 'window'>,
): ObjectiveComparison {
  const allowed = allowedErrorRatioOf(target);
  const aimed = allowedErrorRatioOf(objective.target);
  const difference = Number((allowed - aimed).toFixed(12));
  const isSameWindow = nameOf(window) === nameOf(objective.window);
  const left = allowed > 0 ? Number((1 - aimed / allowed).toFixed(12)) : null;
  return {
    objectiveTarget: objective.target,
    difference,
    isSameWindow,
    leftWhenBudgetIsGone: left,
    inWords: [
      strictness(difference, left),
      ...(isSameWindow
        ? []
        : [
            `They look at different windows, ${nameOf(
              objective.window,
            )} and ${nameOf(window)}: one can be gone while the other is not.`,
          ]),
    ].join(' '),
  };
}

function strictness(difference: number, left: number | null): string {
  const points = `${inPercent(Math.abs(difference)).replace(' %', '')} points`;
  if (difference > 0) {
    return `The objective is stricter by ${points}: its budget is gone when ${shareInWords(
      left ?? 0,
    )} of what the agreement allows is left.`;
  }
  return difference === 0
    ? 'The objective is as strict as the agreement: its budget is gone when the promise breaks, and warns of nothing before.'
    : `The objective is looser by ${points}: the promise breaks while its budget still lasts.`;
}

function nameOf(window: TimeWindow): string {
  const length = lengthInWords(window.duration);
  return window.kind === 'rolling'
    ? `the last ${length}`
    : `${length} by the calendar of ${window.timeZone}`;
}
