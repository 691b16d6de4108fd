import type { Budgeting } from '../budget/BudgetingMethod';
import type { TimeWindow } from '../window/TimeWindow';

/** One objective of an SLO, as it is evaluated. */
export interface Objective {
  /** Ratio of good units, in [0, 1]. */
  readonly target: number;
  readonly window: TimeWindow;
  readonly budgeting: Budgeting;
  /** For slices: how wide one is. Undefined counts each bucket. */
  readonly sliceSeconds?: number;
}
