import { normalCdf } from '../normal/normalCdf';

/**
 * The standardised score and its two-sided probability under "no trend".
 *
 * Source: Mann (1945), Econometrica 13; Kendall (1975): z = (S ∓ 1)/√Var(S), the 1
 * being the continuity correction; p = 2(1 − Φ(|z|)), computed as 2Φ(−|z|) so
 * that small values keep their digits.
 *
 * @param varS - variance of S; where it is 0 the result is z = 0, p = 1
 */
export function scoreTest(s: number, varS: number): { z: number; p: number } {
  if (s === 0 || !(varS > 0)) return { z: 0, p: 1 };
  const z = (s - Math.sign(s)) / Math.sqrt(varS);
  return { z, p: Math.min(1, 2 * normalCdf(-Math.abs(z))) };
}
