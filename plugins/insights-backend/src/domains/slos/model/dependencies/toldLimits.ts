import type { BestPromise } from './bestPromise';

/** Between what a promise lies, as far as it is known. Ratios 0…1. */
export interface ToldLimits {
  readonly independent: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/**
 * The limits of a promise that can be told: where something needed is not measured, it may fail as often as it likes, so
 * that only the upper one holds.
 */
export function toldLimits(promise: BestPromise | null): ToldLimits {
  if (promise === null) {
    return { independent: null, lowest: null, highest: null };
  }
  const { independent, lowest, highest, unknown } = promise;
  return unknown.length > 0
    ? { independent: null, lowest: null, highest }
    : { independent, lowest, highest };
}
