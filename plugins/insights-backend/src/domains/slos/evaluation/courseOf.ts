import { Problem } from '../../../platform/Problem';
import type { Course } from '../model/history/budgetHistory';
import type { EvaluableSlo, SloResult } from './SloEvaluator';

/** Which history is asked for. */
export interface HistoryQuery {
  /** From 0. */
  readonly objective: number;
  /** All objectives together, in place of one. */
  readonly whole: boolean;
  /** Most slices of it. */
  readonly points: number;
}

/** The budget of one objective, or of a composite as a whole, as its history is told. */
export function courseOf(
  { objectives, composite }: SloResult,
  of: number | 'whole',
): Course {
  const { objective, evaluation } = objectives[of === 'whole' ? 0 : of];
  const { budgeting, window } = objective;
  const unit = budgeting.method === 'Occurrences' ? 'events' : 'slices';
  if (of === 'whole' && composite) {
    const { target, spending } = composite;
    const { parts, atMost } = spending;
    return { unit, target, window, parts, ...(atMost && { atMost }) };
  }
  const { target } = objective;
  const parts = [{ sums: evaluation.sums, target, weight: 1 }];
  return { unit, target, window, parts };
}

/** @throws Problem `invalid-request` where the objectives make no budget together */
export function checkComposite({ name, definition }: EvaluableSlo): void {
  if (definition.isComposite) return;
  const detail = 'is for composite SLOs alone';
  throw new Problem(
    'invalid-request',
    `The objectives of the SLO "${name}" have a budget each: whole ${detail}.`,
    { errors: [{ pointer: 'whole', detail }] },
  );
}
