import {
  forecastExhaustion,
  type Exhaustion,
} from '../exhaustion/forecastExhaustion';
import type { TimeWindow } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';
import { risksOf, type AtRiskReason } from './atRisk';
import { attentionOf } from './attention';
import type { CompositeBudget } from './evaluateComposite';
import type { Evaluation } from './evaluateObjective';
import type { SloState } from './SloState';

/** How a composite stands as a whole. */
export interface CompositeStanding extends CompositeBudget {
  readonly state: SloState;
  /** By what it is at risk, be its state that or another. */
  readonly risks: readonly AtRiskReason[];
  /** Whether its own budget is at risk, whatever else its state tells first; as it was last where nothing is known. */
  readonly isAtRisk: boolean;
  readonly exhaustion: Exhaustion;
  /** The least part of the budget that can be left; `remaining` where it is known exactly. */
  readonly remainingAtLeast: number | null;
  /** The three are of the objective of which least is known. */
  readonly coverage: number | null;
  readonly knownPart: number;
  readonly lastKnownSeconds: number | null;
}

/** What a composite is judged by beside its budget. */
export interface CompositeEvidence {
  readonly window: TimeWindow;
  readonly nowSeconds: number;
  /** Whether it was at risk when it was last looked at. */
  readonly wasAtRisk: boolean;
  /** Its objectives, each as it stands alone. */
  readonly objectives: readonly {
    readonly state: SloState;
    readonly evaluation: Pick<
      Evaluation,
      'coverage' | 'knownPart' | 'lastKnownSeconds' | 'risks'
    >;
  }[];
}

/**
 * How a composite stands. It is exhausted and at risk by its own budget, the latter by the least that can be left. A part
 * whose budget is gone while that of the whole is not puts the whole at risk; all else that is wrong with a part is wrong
 * with the whole.
 */
export function compositeStanding(
  budget: CompositeBudget,
  { window, nowSeconds, wasAtRisk, objectives }: CompositeEvidence,
): CompositeStanding {
  const { consumed, consumedAtMost, spending } = budget;
  const { startSeconds, endSeconds } = windowAt(window, nowSeconds);
  const exhaustion = forecastExhaustion({
    parts: spending.parts,
    ...{ startSeconds, nowSeconds },
    endSeconds: window.kind === 'calendar' ? endSeconds : 'rolling',
  });
  const remainingAtLeast = consumedAtMost === null ? null : 1 - consumedAtMost;
  const { likelihood } = exhaustion;
  const own = risksOf({ remaining: remainingAtLeast, likelihood, wasAtRisk });
  const isSpent = exhaustion.outlook === 'gone';
  const isUnknown = consumed === null && !isSpent;
  const isAtRisk = isUnknown ? wasAtRisk : own.length > 0;
  const [worst] = objectives
    .map(({ state }) => (state === 'exhausted' ? 'atRisk' : state))
    .sort((a, b) => attentionOf(a) - attentionOf(b));
  const evaluations = objectives.map(({ evaluation }) => evaluation);
  const unspent = worst === 'healthy' && isAtRisk ? 'atRisk' : worst;
  return {
    ...budget,
    state: isSpent ? 'exhausted' : unspent,
    isAtRisk,
    risks: [...new Set([...own, ...objectives.flatMap(risksOfPart)])],
    ...{ exhaustion, remainingAtLeast },
    coverage: leastOf(evaluations.map(({ coverage }) => coverage)),
    knownPart: Math.min(...evaluations.map(({ knownPart }) => knownPart)),
    lastKnownSeconds: leastOf(
      evaluations.map(({ lastKnownSeconds }) => lastKnownSeconds),
    ),
  };
}

function risksOfPart({
  state,
  evaluation,
}: CompositeEvidence['objectives'][number]): AtRiskReason[] {
  if (state === 'exhausted') return ['partSpent'];
  return state === 'atRisk' ? [...evaluation.risks] : [];
}

/** The least of some numbers; null where one is not known. */
function leastOf(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null);
  return known.length < values.length ? null : Math.min(...known);
}
