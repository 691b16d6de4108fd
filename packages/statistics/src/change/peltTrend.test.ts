import fc from 'fast-check';
import goldens from '../__fixtures__/changeGoldens.json';
import { seededNormal } from '../__fixtures__/seededNormal';
import { peltMean } from './peltMean';
import { peltTrend } from './peltTrend';

const indexes = (values: ArrayLike<number>) =>
  peltTrend(values).changePoints.map(({ index }) => index);

describe('peltTrend', () => {
  it.each(goldens.trend.map((golden, index) => [index, golden] as const))(
    'finds the segments of ruptures, case %d',
    (_, { values, penalty, ends }) => {
      const { sigma } = peltTrend(values);
      const found = peltTrend(values, { penalty: penalty / sigma ** 2 });

      expect(found.segments.map(({ end }) => end)).toEqual(ends);
    },
  );

  it('finds where an exact course bends, with both slopes and the jump', () => {
    const values = Float64Array.from({ length: 60 }, (_, at) =>
      at < 30 ? at : 100 - 2 * (at - 30),
    );

    expect(peltTrend(values).changePoints).toEqual([
      {
        ...{ index: 30, low: 30, high: 30 },
        before: expect.closeTo(1, 9),
        after: expect.closeTo(-2, 9),
        jump: expect.closeTo(70, 6),
      },
    ]);
  });

  it('takes a steady rise for one line, where peltMean takes it for steps', () => {
    const normal = seededNormal(5);
    const rise = Float64Array.from(
      { length: 120 },
      (_, at) => at / 4 + normal(),
    );

    expect(indexes(rise)).toEqual([]);
    expect(peltMean(rise).changePoints.length).toBeGreaterThan(2);
  });

  it('finds the same wherever the course lies and however large it is', () => {
    const normal = seededNormal(9);
    const values = Float64Array.from(
      { length: 80 },
      (_, at) => Math.abs(at - 40) + normal(),
    );
    const expected = indexes(values);
    const level = fc.integer({ min: -1e6, max: 1e6 });
    const scale = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(level, scale, (up, times) =>
        expect(indexes(values.map(v => up + times * v))).toEqual(expected),
      ),
      { numRuns: 30 },
    );
    expect(expected).toHaveLength(1);
  });

  it('speaks of positions in the series, gaps included', () => {
    const values = Float64Array.from({ length: 60 }, (_, at) =>
      at % 5 === 2 ? NaN : Math.abs(at - 30),
    );

    expect(indexes(values)[0]).toBeGreaterThanOrEqual(29);
    expect(indexes(values)[0]).toBeLessThanOrEqual(31);
  });

  it('holds the true place in about 95 of 100 intervals, and hardly ever bends in noise', () => {
    const normal = seededNormal(11);
    let held = 0;
    let found = 0;
    let bentNoise = 0;
    for (let run = 0; run < 200; run += 1) {
      const noise = Float64Array.from({ length: 100 }, normal);
      bentNoise += indexes(noise).length ? 1 : 0;
      const jumping = noise.map((v, at) => v + at / 10 + (at < 50 ? 0 : 4));
      const { changePoints } = peltTrend(jumping);
      if (changePoints.length !== 1) continue;
      found += 1;
      const [{ low, high }] = changePoints;
      held += low <= 50 && high >= 50 ? 1 : 0;
    }

    expect(found).toBeGreaterThan(150);
    expect(held / found).toBeGreaterThan(0.9);
    expect(bentNoise).toBeLessThanOrEqual(20);
  });

  it.each([
    ['a line', Float64Array.from({ length: 50 }, (_, at) => 3 * at), [50]],
    ['a constant', new Float64Array(50), [50]],
    ['nothing', [], []],
    ['nothing but gaps', [NaN], []],
    ['too few', [1, 9, 1], [3]],
  ])('finds no change in %s', (_, values, ends) => {
    const { changePoints, segments } = peltTrend(values);

    expect(changePoints).toEqual([]);
    expect(segments.map(({ end }) => end)).toEqual(ends);
  });
});
