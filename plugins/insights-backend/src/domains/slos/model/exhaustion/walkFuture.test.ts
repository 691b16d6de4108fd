import {
  FIVE_MINUTES,
  MONDAY_SECONDS,
  steady,
} from '../__testUtils__/bucketsOf';
import { sumsOf } from '../__testUtils__/sumsOf';
import { drawDays } from './drawDays';
import { forecastBand } from './forecastBand';
import { forecastExhaustion } from './forecastExhaustion';
import { simulationOf, type SimulationInput } from './Simulation';
import { walkFuture } from './walkFuture';

const DAY = 86_400;
const A_DAY = DAY / FIVE_MINUTES;

/** 99 % of so many days. */
function partOf(days: number, badOf: (day: number) => number, weight = 1) {
  const sums = sumsOf(
    steady(days * A_DAY, i => badOf(Math.floor(i / A_DAY))),
    { method: 'Occurrences', noData: 'exclude' },
  );
  return { sums, target: 0.99, weight };
}

function inputOf(
  days: number,
  badOf: (day: number) => number,
  endInDays?: number,
): SimulationInput {
  const nowSeconds = MONDAY_SECONDS + days * DAY;
  return {
    parts: [partOf(days, badOf)],
    startSeconds: nowSeconds - 10 * DAY,
    nowSeconds,
    endSeconds:
      endInDays === undefined ? 'rolling' : nowSeconds + endInDays * DAY,
  };
}

/** What the window holds at the end of one future. */
function endOf(input: SimulationInput) {
  const simulation = simulationOf(input)!;
  const end = { hours: 0, excess: 0, total: 0 };
  walkFuture(simulation, drawDays(simulation), (hours, held) => {
    const { excess, total } = held;
    Object.assign(end, { hours, excess: excess[0], total: total[0] });
    return true;
  });
  return end;
}

describe('a future', () => {
  it('of a rolling window holds nothing of the past when it has moved by its length', () => {
    // 20 bad ones of 10 allowed on each of the last seven days; before, 500 a slice, of which three days are left.
    const { hours, excess, total } = endOf(
      inputOf(20, day => (day < 13 ? 500 : 20)),
    );
    expect(hours).toBe(240);
    expect(total).toBeCloseTo(10 * A_DAY * 1_000, 3);
    expect(excess).toBeCloseTo(10 * A_DAY * 10, 3);
  });

  it('of a period keeps what it holds and ends with it', () => {
    const { hours, excess, total } = endOf(inputOf(20, () => 20, 5));
    expect(hours).toBe(120);
    expect(total).toBeCloseTo(15 * A_DAY * 1_000, 3);
    expect(excess).toBeCloseTo(15 * A_DAY * 10, 3);
  });

  it('is not told of one day alone', () => {
    expect(simulationOf(inputOf(1, () => 1))).toBeUndefined();
  });
});

describe('band and exhaustion', () => {
  it('are of the same futures: in a tenth of them the budget is gone when the low edge falls below nothing', () => {
    const input = inputOf(30, day => [0, 0, 40, 0, 5, 0, 20][day % 7], 30);
    const { earlySeconds } = forecastExhaustion(input);
    const { atSeconds, low } = forecastBand(input)!;
    const goneAt = (edge: readonly number[]) =>
      atSeconds[edge.findIndex(left => left < 0)];
    const step = atSeconds[1] - atSeconds[0];
    // A budget that is gone may come back with traffic: the edge is never before the exhaustion, but for the step.
    expect(goneAt(low)).toBeGreaterThanOrEqual(earlySeconds!);
    expect(goneAt(low) - earlySeconds!).toBeLessThan(2 * step);
  });
});

describe('futures of several parts', () => {
  const badOf = (day: number) => [0, 0, 40, 0, 5, 0, 20][day % 7];
  const input = inputOf(30, badOf, 30);

  it('are those of one alone where both are the same and each counts half', () => {
    const half = partOf(30, badOf, 0.5);
    const twice = { ...input, parts: [half, half] };
    expect(forecastExhaustion(twice)).toEqual(forecastExhaustion(input));
    const [one, two] = [forecastBand(input)!, forecastBand(twice)!];
    two.middle.forEach((left, at) =>
      expect(left).toBeCloseTo(one.middle[at], 9),
    );
  });

  it('are gone sooner than those of any part with weight 1', () => {
    const both = { ...input, parts: [...input.parts, partOf(30, () => 5)] };
    const [alone, together] = [input, both].map(forecastExhaustion);
    expect(together.likelihood).toBeGreaterThanOrEqual(alone.likelihood);
    expect(
      forecastExhaustion({
        ...both,
        parts: [partOf(30, () => 6), partOf(30, () => 6)],
      }).outlook,
    ).toBe('gone');
  });
});
