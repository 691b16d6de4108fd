import type { BestPromise } from './bestPromise';

/** So little is the rounding of products. */
const ROUNDING = 1e-12;

/** What is measured of the service that is asked about. */
export interface OwnMeasurement {
  /** 0…1. */
  readonly sli: number;
  /** Whether enough of its window is known to go by it. */
  readonly isEnough: boolean;
}

/** Whether a service measures below a target itself: what it does not reach now it cannot promise. */
export function measuresBelow(
  own: OwnMeasurement | null,
  target: number,
): own is OwnMeasurement {
  return own !== null && own.isEnough && own.sli < target - ROUNDING;
}

/** Whether a service that measures below a target is held back by itself more than by what it needs. */
export function isHeldBackByItself(
  own: OwnMeasurement | null,
  promise: Pick<BestPromise, 'independent' | 'highest'> | null,
  target: number,
): boolean {
  return (
    measuresBelow(own, target) &&
    (promise === null || own.sli < (promise.independent ?? promise.highest))
  );
}
