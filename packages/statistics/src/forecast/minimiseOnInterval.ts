/** Points of the first look: finds the right valley of a function with several. */
const GRID_POINTS = 12;
const GOLDEN_SECTION = (3 - Math.sqrt(5)) / 2;
/** Sections before the search trusts in one valley: they leave a fiftieth of the interval. */
const SECTIONS = 8;
/** How near to the minimum the search ends, as a share of the interval. */
const TOLERANCE = 1e-7;
/** Of a function with a valley some ten are needed; where rounding hides the valley, the interval still shrinks. */
const MAXIMUM_STEPS = 100;

/** A place and the value of the function there. */
interface Place {
  x: number;
  value: number;
}

/**
 * Where a function of one variable is smallest on an interval: an even grid, then some golden sections around its lowest point
 * (Kiefer 1953, Proc. AMS 4(3)), which tell two valleys apart, then Brent's search in what is left: the lowest point of a parabola
 * through the last three places where that helps, and a golden section where it does not (Brent 1973, "Algorithms for
 * minimization without derivatives", chapter 5).
 *
 * @returns the place of the minimum, within 1e-7 of the interval's width
 */
export function minimiseOnInterval(
  target: (x: number) => number,
  low: number,
  high: number,
): number {
  const step = (high - low) / (GRID_POINTS - 1);
  const best = { x: low, value: Infinity };
  for (let point = 0; point < GRID_POINTS; point++) {
    const x = point === GRID_POINTS - 1 ? high : low + point * step;
    const value = target(x);
    if (value < best.value) Object.assign(best, { x, value });
  }
  const section = goldenSections(
    target,
    Math.max(low, best.x - step),
    Math.min(high, best.x + step),
  );
  const tolerance = (TOLERANCE * (high - low)) / 3;
  const found = brent(target, section, tolerance);
  return found.value < best.value ? found.x : best.x;
}

function goldenSections(
  target: (x: number) => number,
  from: number,
  to: number,
): { low: number; high: number; start: Place } {
  let [low, high] = [from, to];
  const at = (x: number): Place => ({ x, value: target(x) });
  let left = at(low + GOLDEN_SECTION * (high - low));
  let right = at(high - GOLDEN_SECTION * (high - low));
  for (let section = 0; section < SECTIONS; section++) {
    if (left.value <= right.value) {
      high = right.x;
      right = left;
      left = at(low + GOLDEN_SECTION * (high - low));
    } else {
      low = left.x;
      left = right;
      right = at(high - GOLDEN_SECTION * (high - low));
    }
  }
  return { low, high, start: left.value <= right.value ? left : right };
}

/** @param tolerance - the result lies within three of it */
function brent(
  target: (x: number) => number,
  { low: from, high: to, start }: ReturnType<typeof goldenSections>,
  tolerance: number,
): Place {
  let [low, high] = [from, to];
  let [best, second, third] = [start, start, start];
  let step = 0;
  let stepBefore = 0;
  for (let count = 0; count < MAXIMUM_STEPS; count++) {
    const middle = (low + high) / 2;
    if (Math.abs(best.x - middle) <= 2 * tolerance - (high - low) / 2) break;
    const parabola = parabolicStep(best, second, third);
    const landed = best.x + parabola;
    const helps =
      Math.abs(parabola) < Math.abs(stepBefore) / 2 &&
      landed > low &&
      landed < high;
    const wide = best.x < middle ? high - best.x : low - best.x;
    stepBefore = helps ? step : wide;
    step = helps ? parabola : GOLDEN_SECTION * wide;
    const isAtEnd =
      best.x + step - low < 2 * tolerance ||
      high - best.x - step < 2 * tolerance;
    if (helps && isAtEnd) step = best.x < middle ? tolerance : -tolerance;
    const shortest = step < 0 ? -tolerance : tolerance;
    const x = best.x + (Math.abs(step) < tolerance ? shortest : step);
    const next = { x, value: target(x) };
    if (next.value <= best.value) {
      if (next.x < best.x) high = best.x;
      else low = best.x;
      third = second;
      second = best;
      best = next;
      continue;
    }
    if (next.x < best.x) low = next.x;
    else high = next.x;
    if (next.value <= second.value || second === best) {
      third = second;
      second = next;
    } else if (
      next.value <= third.value ||
      third === best ||
      third === second
    ) {
      third = next;
    }
  }
  return best;
}

/** From the best of three places to the lowest point of the parabola through them; NaN where there is none. */
function parabolicStep(best: Place, second: Place, third: Place): number {
  const r = (best.x - second.x) * (best.value - third.value);
  const q = (best.x - third.x) * (best.value - second.value);
  const denominator = 2 * (q - r);
  const numerator = (best.x - third.x) * q - (best.x - second.x) * r;
  return denominator === 0 ? NaN : -numerator / denominator;
}
