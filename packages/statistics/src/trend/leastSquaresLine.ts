/** A straight line through values, and what it leaves of them. */
export interface LeastSquaresLine {
  /** In units per step of the positions. */
  readonly slope: number;
  /** Mean of the positions, and of the values: the line goes through both. */
  readonly middle: number;
  readonly level: number;
  /** Sum of the squares that the line leaves. */
  readonly left: number;
  /** Sum of the squares of the positions about their mean. */
  readonly spread: number;
}

/** The least-squares line through values at their positions, those from one to before another where it is said. */
export function leastSquaresLine(
  at: ArrayLike<number>,
  values: ArrayLike<number>,
  from: number = 0,
  to: number = values.length,
): LeastSquaresLine {
  let middle = 0;
  let level = 0;
  for (let i = from; i < to; i++) {
    middle += at[i];
    level += values[i];
  }
  middle /= to - from;
  level /= to - from;
  let shared = 0;
  let spread = 0;
  for (let i = from; i < to; i++) {
    shared += (at[i] - middle) * (values[i] - level);
    spread += (at[i] - middle) ** 2;
  }
  const slope = shared / spread;
  let left = 0;
  for (let i = from; i < to; i++) {
    left += (values[i] - level - slope * (at[i] - middle)) ** 2;
  }
  return { slope, middle, level, left, spread };
}
