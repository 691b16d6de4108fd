/** Coefficients of Nelder and Mead (1965), "A simplex method for function minimization". */
const REFLECTION = 1;
const EXPANSION = 2;
const CONTRACTION = 0.5;
const SHRINKAGE = 0.5;

interface Vertex {
  point: number[];
  value: number;
}

/**
 * A local minimum of a function of a few variables without derivatives: Nelder and Mead
 * (1965), The Computer Journal 7(4). Deterministic. Constraints: give Infinity outside.
 *
 * @param start - one point; its value must be finite
 * @param step - first side of the simplex per variable
 * @param tolerance - ends when the values of the simplex differ by this share
 * @param maximumIterations - ends here at the latest
 * @returns the best point found
 */
export function nelderMead(
  target: (point: readonly number[]) => number,
  start: readonly number[],
  step: readonly number[],
  tolerance: number,
  maximumIterations: number,
): number[] {
  const at = (point: number[]): Vertex => ({ point, value: target(point) });
  const simplex = [
    at([...start]),
    ...start.map((_, k) =>
      at(start.map((x, i) => (i === k ? x + step[i] : x))),
    ),
  ];
  for (let iteration = 0; iteration < maximumIterations; iteration++) {
    simplex.sort((a, b) => a.value - b.value);
    const best = simplex[0];
    const worst = simplex[simplex.length - 1];
    if (worst.value - best.value <= tolerance * Math.abs(best.value)) break;
    const centre = start.map(
      (_, i) =>
        simplex.slice(0, -1).reduce((sum, { point }) => sum + point[i], 0) /
        start.length,
    );
    const along = (share: number) =>
      at(centre.map((x, i) => x + share * (x - worst.point[i])));
    const next = moveWorst(simplex, along);
    if (next) {
      simplex[simplex.length - 1] = next;
    } else {
      for (let k = 1; k < simplex.length; k++) {
        const { point } = simplex[k];
        simplex[k] = at(
          best.point.map((x, i) => x + SHRINKAGE * (point[i] - x)),
        );
      }
    }
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a)).point;
}

/** The vertex that replaces the worst one; undefined when the simplex has to shrink. */
function moveWorst(
  simplex: readonly Vertex[],
  along: (share: number) => Vertex,
): Vertex | undefined {
  const best = simplex[0];
  const secondWorst = simplex[simplex.length - 2];
  const worst = simplex[simplex.length - 1];
  const reflected = along(REFLECTION);
  if (reflected.value < best.value) {
    const expanded = along(EXPANSION);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < secondWorst.value) return reflected;
  const outside = reflected.value < worst.value;
  const contracted = along(outside ? CONTRACTION : -CONTRACTION);
  return contracted.value < Math.min(reflected.value, worst.value)
    ? contracted
    : undefined;
}
