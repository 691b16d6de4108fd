import { dampedMove, type NormalEquations } from './dampedMove';

/** Errors that depend on a few parameters. */
export interface LeastSquaresProblem<State extends { squaredError: number }> {
  /** The sum of the squared errors at a point, and what the equations there need to know. */
  at(point: readonly number[]): State;
  /** May have more parameters than are searched: the first ones count. */
  equationsAt(point: readonly number[], state: State): NormalEquations;
}

/** Smallest and largest value of each parameter. */
export interface Box {
  low: readonly number[];
  high: readonly number[];
}

const FIRST_DAMPING = 1e-2;
const LESS_DAMPING = 0.1;
const MORE_DAMPING = 8;
/** Steps as short as this makes them lead nowhere. */
const LARGEST_DAMPING = 1e8;

/**
 * A local minimum of a sum of squared errors within a box: Levenberg (1944), Quarterly of Applied Mathematics 2, and Marquardt
 * (1963), SIAM J. 11(2). A parameter on a side of the box stays there for as long as it is drawn outwards; a step that leads out
 * of the box ends on its side.
 *
 * @param starts - points within the box; the best of them is taken
 * @param tolerance - ends when a step takes away less than this share of the error
 * @param maximumSteps - ends here at the latest
 */
export function leastSquaresWithin<State extends { squaredError: number }>(
  problem: LeastSquaresProblem<State>,
  starts: readonly (readonly number[])[],
  box: Box,
  tolerance: number,
  maximumSteps: number,
): readonly number[] {
  const look = (point: readonly number[]) => ({
    point,
    state: problem.at(point),
  });
  let best = starts
    .map(look)
    .reduce((a, b) => (b.state.squaredError < a.state.squaredError ? b : a));
  let damping = FIRST_DAMPING;
  for (let step = 0; step < maximumSteps; step++) {
    const { point, state } = best;
    const equations = problem.equationsAt(point, state);
    let next = best;
    while (next === best && damping < LARGEST_DAMPING) {
      const tried = look(movedWithin(box, point, equations, damping));
      const isBetter = tried.state.squaredError < state.squaredError;
      if (isBetter) next = tried;
      damping *= isBetter ? LESS_DAMPING : MORE_DAMPING;
    }
    const gained = state.squaredError - next.state.squaredError;
    best = next;
    if (!(gained > tolerance * state.squaredError)) break;
  }
  return best.point;
}

function movedWithin(
  { low, high }: Box,
  point: readonly number[],
  { gram, gradient }: NormalEquations,
  damping: number,
): number[] {
  const isFree = point.map((x, i) =>
    gradient[i] > 0 ? x > low[i] : x < high[i],
  );
  const move = dampedMove({ gram, gradient }, isFree, damping);
  return point.map((x, i) => Math.min(high[i], Math.max(low[i], x + move[i])));
}
