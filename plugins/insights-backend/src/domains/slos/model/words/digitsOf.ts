import { inPercent } from './inPercent';

/** Decimals that a number of percent has beside a target: those of the target, one at least. */
export function digitsOf(target: number): number {
  const [, decimals = ''] = inPercent(target).replace(' %', '').split('.');
  return Math.max(1, decimals.length);
}
