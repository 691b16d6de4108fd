import { seededNormal } from '../__fixtures__/seededNormal';
import { detectSeasons } from './detectSeasons';
import { seasonalSkill } from './seasonalSkill';

describe('detectSeasons', () => {
  const normal = seededNormal(7);
  const days = (waves: (at: number) => number) =>
    Float64Array.from({ length: 1200 }, (_, at) => waves(at) + normal());
  const week = (at: number) => (at % 7 < 5 ? 4 : 0);
  const year = (at: number) => 4 * Math.sin((2 * Math.PI * at) / 365);

  it.each([
    ['none in noise', days(() => 0), []],
    ['none in a line', days(at => at / 20), []],
    ['the week', days(week), [7]],
    ['the year', days(year), [365]],
    ['both', days(at => week(at) + year(at)), [7, 365]],
  ])('finds %s', (_, values, expected) => {
    const found = detectSeasons(values, { periods: [7, 365] });

    expect(found.map(({ period }) => period)).toEqual(expected);
  });

  it('judges no period that was not seen three times', () => {
    const values = Float64Array.from({ length: 30 }, (_, at) => at % 12);

    expect(detectSeasons(values, { periods: [12] })).toEqual([]);
  });

  it('takes noise of few cycles for no season, in 200 series', () => {
    const found = Array.from({ length: 200 }, () =>
      detectSeasons(Float64Array.from({ length: 36 }, normal), {
        periods: [12],
      }),
    ).filter(({ length }) => length > 0);

    expect(found.length).toBeLessThanOrEqual(10);
  });
});

describe('seasonalSkill', () => {
  it.each([
    ['1 for what repeats', [1, -1, 1, -1, 1, -1], 1],
    ['below 0 for what does not', [1, 0, -1, 0, 1, 0], -1],
    ['0 for what does not vary', [0, 0, 0, 0], 0],
    ['nothing for phases seen once', [1, NaN, NaN, 2], NaN],
  ])('is %s', (_, values, expected) => {
    expect(seasonalSkill(values, 2)).toEqual(expected);
  });
});
