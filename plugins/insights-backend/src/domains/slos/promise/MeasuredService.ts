import type { ObjectiveResult, SloResult } from '../evaluation/SloEvaluator';
import { ENOUGH_KNOWN } from '../model/evaluation/SloState';

/** What an SLO says of a service. */
export interface MeasuredService {
  readonly result: SloResult;
  /** Which objective of it, from 0. */
  readonly index: number;
  readonly objective: ObjectiveResult;
  /** 0…1; null where too little is known yet. */
  readonly sli: number | null;
}

/**
 * The objective with the lowest SLI among those that count good of all. A threshold of a value, such as a temperature,
 * says nothing of how often a service answers.
 *
 * Where too little is known of each of them, the one that most is known of. Undefined where there is none.
 */
export function worstMeasured(
  results: readonly SloResult[],
): MeasuredService | undefined {
  const told = results
    .flatMap(result =>
      result.objectives.map((objective, index): MeasuredService => {
        const sli = isEnoughKnown(objective)
          ? objective.evaluation.budget.sli
          : null;
        return { result, index, objective, sli };
      }),
    )
    .filter(({ objective }) => objective.objective.sli.kind !== 'threshold');
  return told.reduce<MeasuredService | undefined>(
    (worst, one) => (worst && !saysMore(one, worst) ? worst : one),
    undefined,
  );
}

/** Whether so much of its window is known, and rightly, that it can be gone by: else its own state is told instead. */
export function isEnoughKnown({
  state,
  evaluation,
}: Pick<ObjectiveResult, 'state' | 'evaluation'>): boolean {
  return state !== 'invalid' && evaluation.knownPart >= ENOUGH_KNOWN;
}

function saysMore(one: MeasuredService, other: MeasuredService): boolean {
  if (one.sli === null || other.sli === null) {
    return one.sli === other.sli
      ? knownPartOf(one) > knownPartOf(other)
      : other.sli === null;
  }
  return one.sli < other.sli;
}

function knownPartOf({ objective }: MeasuredService): number {
  return objective.evaluation.knownPart;
}
