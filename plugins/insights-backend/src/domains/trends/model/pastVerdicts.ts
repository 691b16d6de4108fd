import type { Step } from '../../signals';
import type { ValueScale } from './TrendInput';

/** Asks for the verdicts that would have been given when a series had reached certain periods. */
export interface PastVerdictsRequest {
  /** All values of the series; `NaN` is missing. */
  readonly values: Float64Array;
  readonly step: Step;
  readonly scale: ValueScale;
  /** Indexes into `values`; a verdict sees nothing after its period. */
  readonly periods: readonly number[];
}
