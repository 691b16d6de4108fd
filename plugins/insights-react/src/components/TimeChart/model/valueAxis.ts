import type { ChartRow } from './ChartModel';

/** The vertical axis: where it starts and ends, and its ticks. */
export interface ValueAxis {
  low: number;
  high: number;
  ticks: number[];
  /** A chart that does not start at zero says so. */
  startsAtZero: boolean;
}

const tickCount = 5;
/** Values whose distance is a smaller part of them are the same to the reader. */
const noise = 1e-9;
/** Below this, steps between ticks leave the range of numbers. */
const smallestSpan = 1e-100;
/** When the smallest value is below this part of the largest, leaving zero out saves little. */
const zeroIsNear = 0.6;
/** Room beyond the outermost values, as a part of their distance. */
const room = 0.04;
const niceSteps = [1, 2, 2.5, 5, 10];

/**
 * Chooses the axis for what is on screen. Areas and bars stand on zero; lines leave it out when it is far from all values.
 *
 * @param bounds - of the unit; the axis goes beyond them only where values do
 */
export function valueAxis(
  rows: ChartRow[],
  options: {
    stacked?: boolean;
    bars?: boolean;
    bounds?: { low: number; high: number };
    wholeBounds?: boolean;
    limits?: readonly { value: number }[];
  },
): ValueAxis {
  const { stacked, bounds, limits = [] } = options;
  const standsOnZero = Boolean(stacked || options.bars);
  const extent = drawnExtent(
    rows,
    Boolean(stacked),
    options.wholeBounds && bounds
      ? [...limits, { value: bounds.low }, { value: bounds.high }]
      : limits,
  ) ?? { low: bounds?.low ?? 0, high: bounds?.high ?? 1 };
  let { low, high } = withZero(extent, standsOnZero);
  // Nearer than numbers are written: drawn as one level, not as the noise of adding.
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low <= Math.max(size * noise, smallestSpan)) {
    const around = size > smallestSpan ? size * 0.1 : 1;
    if (low !== 0) low -= around;
    high += around;
  }
  const step = niceStep((high - low) / (tickCount - 1));
  const margin = (high - low) * room;
  // A value beyond what the unit allows is shown all the same, not cut away.
  const lowest = Math.min(bounds?.low ?? -Infinity, extent.low);
  const highest = Math.max(bounds?.high ?? Infinity, extent.high);
  low = low === 0 ? 0 : Math.max(low - margin, lowest);
  high = high === 0 ? 0 : nextEdge(high, step, margin, highest);
  return {
    low,
    high,
    ticks: multiples(step, low, high),
    startsAtZero: low <= 0 && high >= 0,
  };
}

function drawnExtent(
  rows: ChartRow[],
  stacked: boolean,
  limits: readonly { value: number }[],
) {
  let low = Infinity;
  let high = -Infinity;
  const see = (value: number | null) => {
    if (value === null) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  limits.forEach(({ value }) => see(value));
  for (const { values, ranges, forecast } of rows) {
    if (stacked) see(sum(values));
    else values.forEach(see);
    ranges.forEach(range => range?.forEach(see));
    if (forecast) [forecast.median, ...forecast.bands.flat()].forEach(see);
  }
  return low <= high ? { low, high } : undefined;
}

function withZero(
  { low, high }: { low: number; high: number },
  always: boolean,
) {
  if (low > 0 && (always || low < high * zeroIsNear)) return { low: 0, high };
  if (high < 0 && (always || high > low * zeroIsNear)) return { low, high: 0 };
  return { low, high };
}

/** The axis ends on a tick when one is near, and never beyond what the unit allows. */
function nextEdge(
  high: number,
  step: number,
  margin: number,
  bound: number,
): number {
  const tick = Math.ceil(Number((high / step).toPrecision(12))) * step;
  const edge = tick - high < step / 2 ? tick : high + margin;
  return Math.min(edge, bound);
}

function niceStep(rough: number): number {
  const scale = 10 ** Math.floor(Math.log10(rough));
  const distance = (step: number) => Math.abs(Math.log(step / (rough / scale)));
  const nearest = niceSteps.reduce((best, step) =>
    distance(step) < distance(best) ? step : best,
  );
  return nearest * scale;
}

function multiples(step: number, low: number, high: number): number[] {
  const ticks: number[] = [];
  const first = Math.ceil(Number((low / step).toPrecision(12)));
  for (let count = first; ; count++) {
    const tick = Number((count * step).toPrecision(12));
    if (tick > high) return ticks;
    ticks.push(tick);
  }
}

function sum(values: (number | null)[]): number | null {
  return values.every(value => value === null)
    ? null
    : values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
