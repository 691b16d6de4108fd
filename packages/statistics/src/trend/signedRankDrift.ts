import { averageRanks } from '../order/averageRanks';
import { normalCdf } from '../normal/normalCdf';

/** With fewer differences the normal approximation is too coarse to tell anything. */
const FEWEST_DIFFERENCES = 6;

/** Whether differences go one way. */
export interface Drift {
  /** Ranks of the rising differences minus those of the falling ones. */
  s: number;
  varS: number;
  /** `s` over the sum of all ranks, −1…1. */
  tau: number;
  z: number;
  /** Two-sided, 0…1. */
  p: number;
  /** Differences that are not zero. */
  n: number;
}

/**
 * Whether a walk drifts: the signed ranks of the differences between each value and the one `lag` places before, the last
 * value first and none used twice. Wilcoxon (1945), "Individual comparisons by ranking methods", Biometrics 1; zeros left out,
 * tied ranks shared, no correction for continuity, as `wilcoxon` of scipy.
 *
 * It holds however much a value carries on from the one before: differences of a random walk are independent, and those of
 * an autoregression with 0 ≤ ρ < 1 fall after they rose, so that their sum varies less than is reckoned with.
 *
 * @param present - no NaN
 * @param lag - places between the two values of a difference
 * @returns z = 0 and p = 1 where fewer than six differences are not zero
 */
export function signedRankDrift(present: Float64Array, lag: number): Drift {
  const differences = new Float64Array(Math.floor(present.length / lag));
  let n = 0;
  for (let at = present.length - 1; at >= lag; at -= lag) {
    const difference = present[at] - present[at - lag];
    if (difference !== 0) differences[n++] = difference;
  }
  if (n < FEWEST_DIFFERENCES) return { s: 0, varS: 0, tau: 0, z: 0, p: 1, n };
  const ranks = averageRanks(differences.subarray(0, n).map(Math.abs));
  let s = 0;
  let varS = 0;
  for (let at = 0; at < n; at++) {
    s += Math.sign(differences[at]) * ranks[at];
    varS += ranks[at] * ranks[at];
  }
  const z = s / Math.sqrt(varS);
  const p = Math.min(1, 2 * normalCdf(-Math.abs(z)));
  return { s, varS, tau: s / ((n * (n + 1)) / 2), z, p, n };
}
