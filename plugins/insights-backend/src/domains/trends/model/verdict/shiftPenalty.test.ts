import { peltMean } from '@almanac/statistics';
import { MOST_CARRIED, shiftPenalty } from './shiftPenalty';

/** The same normal numbers at every run (mulberry32; Box and Muller 1958). */
function normalNumbers(seed: number) {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Series of one standard deviation in which each value takes a part of the one before. */
function series(phi: number, length: number, count: number): Float64Array[] {
  const normal = normalNumbers(7);
  const scale = Math.sqrt(1 - phi * phi);
  return Array.from({ length: count }, () => {
    let value = normal();
    return new Float64Array(length).map(() => {
      value = phi * value + scale * normal();
      return value;
    });
  });
}

const LENGTH = 104;
const COUNT = 200;
const withShifts = (
  all: Float64Array[],
  penaltyOf: (values: Float64Array) => { penalty: number },
) =>
  all.filter(
    values => peltMean(values, penaltyOf(values)).changePoints.length > 0,
  ).length / COUNT;
const plain = (values: Float64Array) => ({
  ...{ penalty: 3 * Math.log(values.length), carried: 0 },
});

describe('shiftPenalty', () => {
  it.each([
    [0, 0.05, 0],
    [0.3, 0.1, 0.2],
    [0.5, 0.2, 0.6],
  ])(
    'with serial correlation %d tells shifts in at most %d of series without one, where the plain penalty tells them in more',
    (phi, most, plainly) => {
      const all = series(phi, LENGTH, COUNT);
      expect(withShifts(all, shiftPenalty)).toBeLessThanOrEqual(most);
      expect(withShifts(all, plain)).toBeGreaterThanOrEqual(plainly);
    },
  );

  it('still tells a shift of three standard deviations', () => {
    const shifted = series(0.3, LENGTH, COUNT).map(values =>
      values.map((value, at) => value + (at < LENGTH / 2 ? 0 : 3)),
    );
    expect(withShifts(shifted, shiftPenalty)).toBeGreaterThan(0.95);
  });

  it('finds what is carried over, shifts and a steady rise aside', () => {
    const meanOf = (change: (value: number, at: number) => number) =>
      series(0.4, 365, COUNT)
        .map(values => shiftPenalty(values.map(change)).carried)
        .reduce((sum, one) => sum + one / COUNT, 0);
    const same = meanOf(value => value);
    expect(same).toBeGreaterThan(0.3);
    expect(same).toBeLessThan(0.5);
    const near = expect.closeTo(same, 1);
    expect(meanOf((value, at) => value + (at > 200 ? 50 : 0))).toEqual(near);
    expect(meanOf((value, at) => value + at)).toBeCloseTo(same, 6);
  });

  it.each<[string, number[]]>([
    ['nothing', []],
    ['one value', [1]],
    ['two values', [1, 2]],
    ['a constant', [5, 5, 5, 5]],
    ['a staircase', [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]],
  ])('carries nothing over in %s', (_, values) => {
    expect(shiftPenalty(Float64Array.from(values)).carried).toBe(0);
  });

  it('believes in no more than a bound, and takes what is asked for as it is', () => {
    const wave = new Float64Array(200).map((_, at) => Math.sin(at / 20));
    expect(shiftPenalty(wave).carried).toBe(MOST_CARRIED);
    expect(shiftPenalty(wave, 9)).toEqual({
      ...{ penalty: 9, independent: 9, ofSlope: 3, carried: 0 },
    });
  });
});
