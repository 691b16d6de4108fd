import fc from 'fast-check';
import {
  autoregressiveSeries,
  seededNormal,
} from '../__fixtures__/seededNormal';
import goldens from '../__fixtures__/whitenedGoldens.json';
import { studentTwoSided } from '../normal/studentTwoSided';
import { mannKendall } from './mannKendall';
import { serialCorrelation } from './serialCorrelation';
import { signedRankDrift } from './signedRankDrift';
import { whitenedMannKendall } from './whitenedMannKendall';
import { withoutJumps } from './withoutJumps';

const ALPHA = 0.05;

/** How many of `runs` series are flagged. */
function flagged(runs: number, of: () => Float64Array, season = 1): number {
  return Array.from({ length: runs }, of).filter(
    values => whitenedMannKendall(values, { season }).p <= ALPHA,
  ).length;
}

/** A line, or a curve, in noise. */
function noisy(of: (at: number) => number, deviation: number, length = 60) {
  const normal = seededNormal(8);
  return () =>
    Float64Array.from({ length }, (_, at) => of(at) + deviation * normal());
}

describe('whitenedMannKendall', () => {
  it.each(goldens.whitened)(
    'agrees with what pyMannKendall and scipy say of $name',
    ({ values, carried, z, degreesOfFreedom, p, drifts }) => {
      const series = Float64Array.from(values);
      const found = whitenedMannKendall(series);
      const least = Math.min(p, ...drifts.map(one => one.p));
      const drift = drifts.find(one => one.p === least);
      const expected = drift
        ? { z: drift.sign * drift.size, by: 1, freedom: Infinity }
        : { z, by: carried, freedom: degreesOfFreedom };
      // Peers take p of a test from 1 − Φ, which loses the digits of small ones.
      expect(Math.abs(found.p - least)).toBeLessThan(1e-12 * least + 1e-15);
      expect(found.z).toBeCloseTo(expected.z, 11);
      expect(found.whitenedBy).toBeCloseTo(expected.by, 11);
      expect(found.degreesOfFreedom).toBeCloseTo(expected.freedom, 9);
      expect(found.differenceLag).toBe(drift?.lag);
    },
  );

  it.each([
    ['a rise of 0.5 a month in noise of 2', (at: number) => at * 0.5, 2],
    ['a slow rise', (at: number) => at * 0.1, 2],
    ['a steep rise', (at: number) => at * 2, 1],
    ['a curve with little noise', (at: number) => Math.exp(at / 15) / 5, 0.1],
    ['a curve that levels off', (at: number) => -10 * Math.exp(-at / 15), 0.1],
    ['a jump halfway', (at: number) => (at < 30 ? 0 : 8), 0.5],
  ])('sees %s in each of twenty series', (_, of, deviation) => {
    expect(flagged(20, noisy(of, deviation))).toBe(20);
  });

  it('sees a rise beside a season', () => {
    const rise = (at: number) => at * 0.5 + 20 * Math.sin((Math.PI * at) / 6);
    const values = noisy(rise, 2)();
    const adjusted = values.map((value, at) => value - rise(at) + at * 0.5);
    const test = whitenedMannKendall(values, { season: 12, adjusted });
    expect(test).toMatchObject({ trend: 'rising' });
    expect(test.p).toBeLessThan(1e-6);
  });

  it('measures what is carried on where a longer past is given, and takes it out of the first value too', () => {
    const past = autoregressiveSeries(400, 0.4, seededNormal(7));
    const values = past.subarray(-60);
    const { whitenedBy, degreesOfFreedom, n, z, p } = whitenedMannKendall(
      values,
      { past, before: past[339] },
    );
    const carried = serialCorrelation(past);
    const freedom = (400 * (1 - carried)) / (1 + carried) / 2;
    const whitened = past.map((value, at) => value - carried * past[at - 1]);
    expect([whitenedBy, degreesOfFreedom, n]).toEqual([carried, freedom, 60]);
    expect(z).toBe(mannKendall(whitened.subarray(-60)).z);
    expect(p).toBe(studentTwoSided(z, freedom));
  });

  it('takes nothing out where the longer past carries less than nothing on', () => {
    const past = autoregressiveSeries(400, -0.4, seededNormal(7));
    const test = whitenedMannKendall(past.subarray(-60), { past });
    expect(test).toMatchObject({ whitenedBy: 0, degreesOfFreedom: 200 });
  });

  it.each([
    [24, 0],
    [24, 0.5],
    [24, 0.7],
    [36, 0.3],
    [60, 0.7],
    [60, 0.8],
  ])(
    'of %d values without a trend, serial correlation %d, flags no more than alpha says',
    (length, phi) => {
      const normal = seededNormal(99);
      const runs = 600;
      // Two standard errors of a share of 0.05 in so many series.
      const limit = ALPHA + 2 * Math.sqrt((ALPHA * (1 - ALPHA)) / runs);
      const of = () => autoregressiveSeries(length, phi, normal);
      expect(flagged(runs, of) / runs).toBeLessThanOrEqual(limit);
    },
  );

  it('mirrors, and knows neither unit nor level', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), {
      minLength: 8,
      maxLength: 40,
    });
    fc.assert(
      fc.property(values, integers => {
        const series = Float64Array.from(integers);
        const { z, p } = whitenedMannKendall(series);
        const other = whitenedMannKendall(series.map(x => 8 - 4 * x));
        expect(other.p).toBeCloseTo(p, 6);
        expect(other.z).toBeCloseTo(0 - z, 6);
      }),
    );
  });

  it.each([
    ['no values', [], 'There are no values.'],
    ['two values', [1, 2], '1 values are too few: at least 3 are needed.'],
    ['equal values', [4, 4, 4, 4, 4], 'All values are equal.'],
  ])('has no verdict on %s', (_, values, note) => {
    const result = whitenedMannKendall(Float64Array.from(values));
    expect(result).toMatchObject({ z: 0, p: 1, trend: 'none', notes: [note] });
  });

  it('leaves out what is missing', () => {
    const values = noisy(at => at * 0.3, 1)();
    const gappy = values.map((value, at) => (at % 7 === 3 ? NaN : value));
    expect(whitenedMannKendall(gappy)).toMatchObject({ trend: 'rising' });
  });

  it('is the test without correction, by the t distribution, where nothing is carried on', () => {
    const values = Float64Array.from([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]);
    const { whitenedBy, degreesOfFreedom, z, p } = whitenedMannKendall(values);
    expect(whitenedBy).toBe(0);
    expect(degreesOfFreedom).toBe(6);
    expect(z).toBe(mannKendall(values.slice(1)).z);
    expect(p).toBe(studentTwoSided(z, 6));
  });
});

describe('signedRankDrift', () => {
  it('adds up the ranks of differences with their signs', () => {
    // Differences 1, −2, 3, 4, 5, 6, 7.
    const walk = Float64Array.from([0, 1, -1, 2, 6, 11, 17, 24]);
    const { s, varS, n, tau } = signedRankDrift(walk, 1);
    expect([s, varS, n]).toEqual([24, 140, 7]);
    expect(tau).toBeCloseTo(24 / 28, 12);
  });

  it('says nothing of a few differences, nor of equal values', () => {
    expect(signedRankDrift(Float64Array.of(1, 2, 3, 4, 5, 6), 1).p).toBe(1);
    expect(signedRankDrift(new Float64Array(30).fill(2), 1).p).toBe(1);
  });
});

describe('withoutJumps', () => {
  const noise = noisy(() => 0, 1, 40)();

  it('takes a jump back to a usual step, and nothing else', () => {
    const jumped = noise.map((value, at) => (at < 25 ? value : value + 30));
    const level = withoutJumps(jumped);
    expect(level.subarray(0, 25)).toEqual(jumped.subarray(0, 25));
    const across = level[25] - level[24];
    expect(Math.abs(across)).toBeLessThan(1);
    expect(level[39] - level[25]).toBeCloseTo(jumped[39] - jumped[25], 10);
  });

  it('leaves gaps, and values without a jump, as they are', () => {
    expect(withoutJumps(noise)).toBe(noise);
    const gappy = noise.map((value, at) =>
      at === 10 ? NaN : value + (at > 20 ? 50 : 0),
    );
    expect(withoutJumps(gappy)[10]).toBeNaN();
  });

  it('takes nothing from where most neighbours are equal', () => {
    const steps = Float64Array.from({ length: 20 }, (_, at) =>
      at < 9 ? 1 : 9,
    );
    expect(withoutJumps(steps)).toBe(steps);
  });
});
