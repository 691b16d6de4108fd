import { addPeriods } from '../../trends';
import { periodOf, type Step } from '../../signals';

/** Periods after which a decision drifts, where the definition of a radar names none. */
export const DRIFT_PERIODS = 3;

/** Until when a radar knows, and how long it waits. */
export interface DriftRule {
  /** First day of the last period with a value. */
  readonly dataAsOf: string;
  readonly step: Step;
  /** So many periods a suggestion must have left a decision behind, the last one included. */
  readonly driftPeriods: number;
}

/** How long the evidence has left a decision behind; null while it is not long enough, so that what flickers is no drift. */
export function driftOf(
  left: string | null,
  { dataAsOf, step, driftPeriods }: DriftRule,
): { readonly since: string; readonly periods: number } | null {
  if (left === null) return null;
  const periods = periodOf(dataAsOf, step) - periodOf(left, step) + 1;
  return periods >= driftPeriods ? { since: left, periods } : null;
}

/** Latest day since which a decision can have been left behind, if it drifts. */
export function driftsIfLeftBy({
  dataAsOf,
  step,
  driftPeriods,
}: DriftRule): string {
  return addPeriods(dataAsOf, step, 1 - driftPeriods);
}
