import { tricubes } from './tricubes';

/** How a local regression is done. */
export interface LoessOptions {
  /** Values that take part in a fit, an odd number; more than there are make the fit smoother yet. */
  window: number;
  /** 0 fits local constants, 1 local lines. */
  degree: 0 | 1;
  /** Weight of each value beside that of its distance; 0 leaves it out. */
  weights?: ArrayLike<number>;
}

/** A spread of the neighbours below this share of the whole holds no line. */
const LEAST_SPREAD = 0.001;

/**
 * Local regression at a place among equally spaced values, with tricube weights.
 *
 * Method: Cleveland, Cleveland, McRae and Terpenning (1990), "STL: A Seasonal-Trend Decomposition
 * Procedure Based on Loess", Journal of Official Statistics 6(1), section 2, step by step as in
 * the authors' program, so that it comes out the same.
 *
 * @param at - whole position, may lie outside of the values
 * @param first - first position that takes part
 * @param last - last position that takes part
 * @param near - weights by distance, where the caller has them
 * @returns NaN where all that could take part has no weight
 */
export function loessAt(
  values: Float64Array,
  at: number,
  first: number,
  last: number,
  { window, degree, weights }: LoessOptions,
  near: Float64Array = weightsOf(
    Math.max(at - first, last - at),
    window,
    values.length,
  ),
): number {
  const n = values.length;
  let total = 0;
  let centre = 0;
  const weightOf = (index: number) =>
    near[Math.abs(index - at)] * (weights?.[index] ?? 1);
  for (let index = first; index <= last; index += 1) {
    const weight = weightOf(index);
    total += weight;
    centre += weight * index;
  }
  if (total <= 0) return NaN;
  centre /= total;
  let spread = 0;
  let level = 0;
  let slope = 0;
  for (let index = first; index <= last; index += 1) {
    const share = weightOf(index) / total;
    const offset = index - centre;
    spread += share * offset * offset;
    level += share * values[index];
    slope += share * offset * values[index];
  }
  const hasLine = degree === 1 && Math.sqrt(spread) > LEAST_SPREAD * (n - 1);
  return hasLine ? level + ((at - centre) * slope) / spread : level;
}

/** The weights by distance; a window of more values than there are reaches beyond the farthest one. */
function weightsOf(
  farthest: number,
  window: number,
  count: number,
): Float64Array {
  const beyond = window > count ? Math.floor((window - count) / 2) : 0;
  return tricubes(farthest, farthest + beyond);
}

/** The window of values around each position, as many as there are at the ends. */
export function loess(
  values: Float64Array,
  options: LoessOptions,
): Float64Array {
  const n = values.length;
  if (n < 2) return values.slice();
  const smooth = new Float64Array(n);
  const reach = Math.floor((options.window + 1) / 2);
  let first = 0;
  let last = Math.min(options.window, n) - 1;
  let near: Float64Array = new Float64Array();
  for (let at = 0; at < n; at += 1) {
    if (at >= reach && last < n - 1) {
      first += 1;
      last += 1;
    }
    const farthest = Math.max(at - first, last - at);
    // Nearly everywhere they are those of the place before.
    if (near.length !== farthest + 1) {
      near = weightsOf(farthest, options.window, n);
    }
    if (!options.weights && at - first === last - at) {
      smooth[at] = centredMean(values, at, near);
      continue;
    }
    const fitted = loessAt(values, at, first, last, options, near);
    smooth[at] = Number.isNaN(fitted) ? values[at] : fitted;
  }
  return smooth;
}

/** Where as many values lie on either side, and none weighs less than its distance says, a line and a constant fit the same. */
function centredMean(
  values: Float64Array,
  at: number,
  near: Float64Array,
): number {
  let total = near[0];
  let sum = near[0] * values[at];
  for (let distance = 1; distance < near.length; distance += 1) {
    const weight = near[distance];
    total += 2 * weight;
    sum += weight * (values[at - distance] + values[at + distance]);
  }
  return sum / total;
}
