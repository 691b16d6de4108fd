import {
  autoregressiveSeries,
  seededNormal,
} from '../__fixtures__/seededNormal';
import { riseAndFall } from './riseAndFall';

const SERIES = 1000;
/** What a verdict asks for. */
const ASKED = 6;

/** Share of series, in percent, whose score is more than a verdict asks for. */
function flagged(made: () => Float64Array): number {
  let count = 0;
  for (let at = 0; at < SERIES; at++) {
    if (riseAndFall(made()).score > ASKED) count += 1;
  }
  return (count / SERIES) * 100;
}

/** Rises to the eleventh of 20 values by `height` standard deviations of the noise, and falls back. */
function tent(height: number, phi: number, normal: () => number) {
  const noise = autoregressiveSeries(20, phi, normal);
  const scale = Math.sqrt(1 - phi * phi);
  return noise.map(
    (value, at) => value * scale + height * (1 - Math.abs(at - 10) / 10),
  );
}

describe('riseAndFall', () => {
  it('finds the peak between the two lines', () => {
    const values = [1, 2, 3.1, 4, 5, 6, 7.1, 6, 5, 4.1, 3, 2];
    const { score, peak } = riseAndFall(values);
    expect(peak).toBe(6);
    expect(score).toBeGreaterThan(ASKED);
  });

  it('has none where values only rise, only fall, dip, or are too few', () => {
    const line = Array.from({ length: 20 }, (_, at) => at + Math.sin(at * 7));
    const dip = line.map((_, at) => Math.abs(at - 10) + Math.sin(at * 7) / 3);
    for (const values of [line, [...line].reverse(), dip]) {
      expect(riseAndFall(values).score).toBeLessThan(2);
    }
    expect(riseAndFall([1, 2, 3, 4, 3, 2])).toEqual({
      ...{ score: -Infinity, peak: -1 },
    });
  });

  it('places the peak by the position in the array, past gaps', () => {
    const quarters = [1, 2, 3.1, 4, 5, 6, 7.1, 6, 5, 4.1, 3, 2];
    const months = quarters.flatMap(value => [value, NaN, NaN]);
    expect(riseAndFall(months).peak).toBe(18);
    expect(riseAndFall(months).score).toBeCloseTo(
      riseAndFall(quarters).score,
      9,
    );
  });

  it.each([
    [12, 0],
    [12, 0.7],
    [20, 0],
    [20, 0.5],
    [20, 0.7],
    [28, 0.7],
    [40, 0.7],
  ])(
    'of %d values without trend that carry on by %d fewer than one in a hundred reaches what a verdict asks for',
    (length, phi) => {
      const normal = seededNormal(77);
      expect(
        flagged(() => autoregressiveSeries(length, phi, normal)),
      ).toBeLessThan(1);
    },
  );

  it('stays below the 5 % of a test of values that are walks', () => {
    const normal = seededNormal(78);
    const walk = () => {
      let value = 0;
      return Float64Array.from({ length: 20 }, () => (value += normal()));
    };
    expect(flagged(walk)).toBeLessThan(5);
  });

  it.each([0, 0.7])(
    'finds most of what rises and falls by ten deviations of noise that carries on by %d',
    phi => {
      const normal = seededNormal(79);
      expect(flagged(() => tent(10, phi, normal))).toBeGreaterThan(80);
    },
  );
});
