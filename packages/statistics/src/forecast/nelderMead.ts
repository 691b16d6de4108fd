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
  const last = simplex.length - 1;
  const centre = [...start];
  for (let iteration = 0; iteration < maximumIterations; iteration++) {
    sortByValue(simplex);
    const best = simplex[0];
    const worst = simplex[last];
    if (worst.value - best.value <= tolerance * Math.abs(best.value)) break;
    centreOfBest(simplex, centre);
    const along = (share: number) => {
      const point = centre.slice();
      for (let i = 0; i < point.length; i++) {
        point[i] += share * (centre[i] - worst.point[i]);
      }
      return at(point);
    };
    const next = moveWorst(simplex, along);
    if (next) {
      simplex[last] = next;
    } else {
      for (let k = 1; k <= last; k++) {
        const { point } = simplex[k];
        simplex[k] = at(
          best.point.map((x, i) => x + SHRINKAGE * (point[i] - x)),
        );
      }
    }
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a)).point;
}

/** By insertion: there are three or four, and all but one are in order. */
function sortByValue(simplex: Vertex[]): void {
  for (let k = 1; k < simplex.length; k++) {
    const vertex = simplex[k];
    let hole = k;
    while (hole > 0 && simplex[hole - 1].value > vertex.value) {
      simplex[hole] = simplex[hole - 1];
      hole--;
    }
    simplex[hole] = vertex;
  }
}

/** The mean of all vertices but the last. */
function centreOfBest(simplex: readonly Vertex[], centre: number[]): void {
  const count = simplex.length - 1;
  for (let i = 0; i < centre.length; i++) {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += simplex[k].point[i];
    centre[i] = sum / count;
  }
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
