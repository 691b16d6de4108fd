import { normalCdf } from '../normal/normalCdf';
import { scaledUpperTail } from '../normal/scaledUpperTail';

/** Below this the scaled tail is taken from the distribution function itself. */
const SCALED_TAIL_FROM = 0.67;

/**
 * The limiting distribution of the estimated position of a mean shift: of the place of
 * the maximum of a two-sided Brownian motion with triangular drift whose variance
 * differs by `ratio` between the sides.
 *
 * Source: Bai (1997), Review of Economics and Statistics 79(4), appendix B, equations
 * for G(x), with ξ = 1 (the regressor is constant) and φ = ratio.
 *
 * @param x - distance in units of variance before ÷ shift²
 * @param ratio - variance after ÷ variance before, positive
 * @returns 0…1
 */
export function breakPositionCdf(x: number, ratio: number): number {
  return x < 0 ? leftSide(-x, ratio) : rightSide(x, ratio);
}

function leftSide(x: number, ratio: number): number {
  const root = Math.sqrt(x);
  const inverse = 1 / ratio;
  const decay = Math.exp(-x / 8);
  return (
    (-root * decay) / Math.sqrt(2 * Math.PI) -
    ((ratio * (ratio + 2)) / (ratio + 1)) *
      decay *
      scaledTail((0.5 + inverse) * root) +
    (x / 2 - 2 + (ratio + 2) ** 2 / (ratio + 1)) * normalCdf(-root / 2)
  );
}

function rightSide(x: number, ratio: number): number {
  const scaled = x / ratio;
  const root = Math.sqrt(scaled);
  const decay = Math.exp(-scaled / 8);
  return (
    1 +
    (root * decay) / Math.sqrt(2 * Math.PI) +
    ((2 * ratio + 1) / (ratio * (ratio + 1))) *
      decay *
      scaledTail((ratio + 0.5) * root) -
    ((2 * ratio + 1) ** 2 / ((ratio + 1) * ratio) - 2 + scaled / 2) *
      normalCdf(-root / 2)
  );
}

function scaledTail(x: number): number {
  return x < SCALED_TAIL_FROM
    ? Math.exp((x * x) / 2) * normalCdf(-x)
    : scaledUpperTail(x);
}
