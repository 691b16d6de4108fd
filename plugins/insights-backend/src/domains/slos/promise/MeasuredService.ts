import type { ObjectiveResult, SloResult } from '../evaluation/SloEvaluator';

/** The worst that is measured of a service. */
export interface MeasuredService {
  readonly result: SloResult;
  /** Which objective of it, from 0. */
  readonly index: number;
  readonly objective: ObjectiveResult;
  /** 0…1. */
  readonly sli: number;
}

/**
 * The objective with the lowest SLI among those that count good of all. A threshold of a value, such as a temperature,
 * says nothing of how often a service answers.
 *
 * Undefined where nothing is measured.
 */
export function worstMeasured(
  results: readonly SloResult[],
): MeasuredService | undefined {
  const measured = results.flatMap(result =>
    result.objectives.flatMap((objective, index): MeasuredService[] => {
      const { sli } = objective.evaluation.budget;
      return sli === null || objective.objective.sli.kind === 'threshold'
        ? []
        : [{ result, index, objective, sli }];
    }),
  );
  return measured.reduce<MeasuredService | undefined>(
    (worst, one) => (worst && worst.sli <= one.sli ? worst : one),
    undefined,
  );
}
