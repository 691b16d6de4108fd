import goldens from '../__fixtures__/changeGoldens.json';
import { NILE } from '../__fixtures__/nile';
import { seededNormal } from '../__fixtures__/seededNormal';
import { peltMeanVariance } from './peltMeanVariance';

describe('peltMeanVariance', () => {
  it.each(
    goldens.meanVariance.map((golden, index) => [index, golden] as const),
  )(
    'finds the segments of ruptures, case %d',
    (_, { values, penalty, ends }) => {
      const { segments } = peltMeanVariance(values, { penalty });

      expect(segments.map(({ end }) => end)).toEqual(ends);
    },
  );

  it('finds the one shift of the Nile after 1898', () => {
    const { changePoints } = peltMeanVariance(NILE);

    expect(changePoints.map(({ index }) => index)).toEqual([28]);
  });

  it('finds where what stays level begins to flutter, and says how much', () => {
    const normal = seededNormal(3);
    const values = Float64Array.from(
      { length: 120 },
      (_, at) => 10 + normal() * (at < 60 ? 1 : 6),
    );
    const { changePoints, segments } = peltMeanVariance(values);

    expect(changePoints).toHaveLength(1);
    expect(changePoints[0].low).toBeLessThanOrEqual(60);
    expect(changePoints[0].high).toBeGreaterThanOrEqual(60);
    expect(segments[1].deviation / segments[0].deviation).toBeGreaterThan(4);
  });

  it('holds the true place in about 95 of 100 intervals, and hardly ever changes in noise', () => {
    const normal = seededNormal(11);
    let held = 0;
    let found = 0;
    let changedNoise = 0;
    for (let run = 0; run < 200; run += 1) {
      const noise = Float64Array.from({ length: 100 }, normal);
      changedNoise += peltMeanVariance(noise).changePoints.length ? 1 : 0;
      const shifted = noise.map((value, at) => value + (at < 50 ? 0 : 2));
      const { changePoints } = peltMeanVariance(shifted);
      if (changePoints.length !== 1) continue;
      found += 1;
      const [{ low, high }] = changePoints;
      held += low <= 50 && high >= 50 ? 1 : 0;
    }

    expect(found).toBeGreaterThan(180);
    expect(held / found).toBeGreaterThan(0.9);
    expect(changedNoise).toBeLessThanOrEqual(10);
  });

  it.each([
    ['a constant', new Float64Array(40).fill(3), [40]],
    ['nothing', [], []],
    ['nothing but gaps', [NaN, NaN], []],
    ['too few', [1, 9, 1, 9], [4]],
  ])('finds no change in %s', (_, values, ends) => {
    const { changePoints, segments } = peltMeanVariance(values);

    expect(changePoints).toEqual([]);
    expect(segments.map(({ end }) => end)).toEqual(ends);
  });

  it('refuses a confidence that is none', () => {
    expect(() => peltMeanVariance([1], { confidence: 1 })).toThrow(
      'within 0…1',
    );
  });
});
