/** Points of the first look: finds the right valley of a function with several. */
const GRID_POINTS = 12;
const GOLDEN_SECTION = (3 - Math.sqrt(5)) / 2;
/** Width at which the search ends, as a share of the interval. */
const TOLERANCE = 1e-7;

/**
 * Where a function of one variable is smallest on an interval: an even grid, then golden
 * section search around its lowest point (Kiefer 1953, Proc. AMS 4(3)).
 *
 * @returns the place of the minimum, within 1e-7 of the interval's width
 */
export function minimiseOnInterval(
  target: (x: number) => number,
  low: number,
  high: number,
): number {
  const step = (high - low) / (GRID_POINTS - 1);
  let best = low;
  let lowest = Infinity;
  for (let point = 0; point < GRID_POINTS; point++) {
    const x = point === GRID_POINTS - 1 ? high : low + point * step;
    const value = target(x);
    if (value < lowest) {
      lowest = value;
      best = x;
    }
  }
  return goldenSection(
    target,
    Math.max(low, best - step),
    Math.min(high, best + step),
    TOLERANCE * (high - low),
    { x: best, value: lowest },
  );
}

function goldenSection(
  target: (x: number) => number,
  from: number,
  to: number,
  tolerance: number,
  start: { x: number; value: number },
): number {
  let low = from;
  let high = to;
  let left = low + GOLDEN_SECTION * (high - low);
  let right = high - GOLDEN_SECTION * (high - low);
  let leftValue = target(left);
  let rightValue = target(right);
  while (high - low > tolerance) {
    if (leftValue <= rightValue) {
      high = right;
      right = left;
      rightValue = leftValue;
      left = low + GOLDEN_SECTION * (high - low);
      leftValue = target(left);
    } else {
      low = left;
      left = right;
      leftValue = rightValue;
      right = high - GOLDEN_SECTION * (high - low);
      rightValue = target(right);
    }
  }
  const x = leftValue <= rightValue ? left : right;
  return Math.min(leftValue, rightValue) < start.value ? x : start.x;
}
