import { digitsOf } from './digitsOf';
import { inPercent } from './inPercent';

/** A ratio that is promised, beside its target: as many digits, rounded down, since nobody promises what was rounded up. */
export function percentBelow(ratio: number, target: number): string {
  if (ratio === 1 || ratio === 0) return inPercent(ratio);
  const digits = digitsOf(target);
  const scale = 10 ** (digits + 2);
  // A product of binary fractions may lie a little below what it is.
  const below = Math.floor(ratio * scale + 1e-6) / scale;
  return `${(below * 100).toFixed(digits)} %`;
}
