import { createTrendApi } from './__testUtils__/trendApi';

jest.setTimeout(60_000);

const api = createTrendApi();

/** 48 months of a share that nears 1, with a flutter. */
const share = Array.from(
  { length: 48 },
  (_, month) => 1 - 0.8 * 0.95 ** month + 0.01 * Math.sin(month * 2.4),
);
/** Numbers 0…1 that follow no rule to the eye, and the same at every run. */
const flutter = (month: number) => {
  const large = Math.sin((month + 1) * 12.9898) * 43758.5453;
  return large - Math.floor(large);
};

const post = (one: object, options: object = {}, count = 1) =>
  api.post('/analyses/trend', {
    series: Array(count).fill({ step: 'month', start: '2020-01-01', ...one }),
    options,
  });
const analysisOf = async (one: object, options: object = {}) => {
  const { status, body } = await post(one, options);
  expect(status).toBe(200);
  return body.results[0];
};
const stepsOf = ({ working }: { working: { steps: { title: string }[] } }) =>
  JSON.stringify(working.steps);

describe('a forecast that is asked for', () => {
  it.each([
    ['shipped', 'combined-conformal', /Theta and a damped/],
    ['combination', 'combined-conformal', /Theta and a damped/],
    ['naive', 'naive-conformal', /last level goes on/],
    ['ses', 'ses-conformal', /Simple exponential/],
    ['holt', 'holt-conformal', /Holt/],
    ['damped', 'damped-conformal', /Damped trend/],
    ['theta', 'theta-conformal', /Theta with/],
    ['ets', 'ets-conformal', /as the values speak for/],
  ])('as %s is made by it', async (forecastMethod, method, title) => {
    const values = share.map(value => value * 100);
    const analysis = await analysisOf({ values }, { forecastMethod });
    expect(analysis.forecast).toMatchObject({ method, origins: 38 });
    expect(analysis.forecast.median).toHaveLength(12);
    expect(stepsOf(analysis)).toMatch(title);
  });

  it('of a staircase is by a slope where that is asked for, and else stays on its step', async () => {
    const values = Array.from({ length: 48 }, (_, at) => Math.floor(at / 12));
    const ofMethod = async (forecastMethod: string) =>
      (await analysisOf({ values }, { forecastMethod })).forecast.median.at(-1);
    expect(await ofMethod('shipped')).toBe(3);
    expect(await ofMethod('holt')).toBeGreaterThan(3.2);
  });

  it('repeats the last cycle where a season is known', async () => {
    const values = Array.from(
      { length: 60 },
      (_, month) => 50 + 10 * Math.sin((month * Math.PI) / 6) + flutter(month),
    );
    const { forecast } = await analysisOf(
      { values, season: 12 },
      { forecastMethod: 'naive' },
    );
    expect(forecast.method).toBe('seasonal-naive-conformal');
    expect(forecast.median).toEqual(values.slice(-12));
  });

  it('of a share stays between 0 and 1, and that of another kind need not', async () => {
    const options = { forecastMethod: 'holt', horizon: 60, quantiles: [0.8] };
    const highest = async (kind: string) => {
      const values = Array.from({ length: 48 }, (_, at) => 0.5 + at / 100);
      return (await analysisOf({ values, kind }, options)).forecast.median.at(
        -1,
      );
    };
    expect(await highest('share')).toBe(1);
    expect(await highest('gauge')).toBeGreaterThan(1.4);
  });

  it('tells quantiles in the order that was asked for; those of the bands are their ends', async () => {
    const { forecast } = await analysisOf(
      { values: share, kind: 'share' },
      { quantiles: [0.9, 0.5, 0.1, 0.7, 0.999], horizon: 3 },
    );
    const [ninety, half, ten, seventy, extreme] = forecast.quantiles;
    const [eighty] = forecast.bands;
    expect(eighty.level).toBe(0.8);
    expect(ninety).toEqual({ probability: 0.9, values: eighty.high });
    expect(half).toEqual({ probability: 0.5, values: forecast.median });
    expect(ten).toEqual({ probability: 0.1, values: eighty.low });
    seventy.values.forEach((value: number, step: number) => {
      expect(value).toBeGreaterThanOrEqual(forecast.median[step]);
      expect(value).toBeLessThanOrEqual(eighty.high[step]);
    });
    expect(extreme.values[0]).toBeGreaterThan(ninety.values[0]);
    expect(forecast.bands.map((band: { level: number }) => band.level)).toEqual(
      [0.8, 0.95],
    );
  });

  it('has no quantile but the median where no past moment can be forecast from', async () => {
    const options = { quantiles: [0.5, 0.9], horizon: 2 };
    const values = share.slice(0, 10);
    const { forecast } = await analysisOf({ values }, options);
    expect(forecast).toMatchObject({ origins: 0, bands: [] });
    expect(forecast.quantiles).toEqual([
      { probability: 0.5, values: forecast.median },
      { probability: 0.9, values: null },
    ]);
  });

  it('has no quantiles that nobody asked for', async () => {
    const { forecast } = await analysisOf({ values: share });
    expect(forecast).not.toHaveProperty('quantiles');
  });
});

describe('changes that are asked for', () => {
  const bent = Array.from(
    { length: 60 },
    (_, at) => (at < 30 ? at : 30 - 2 * (at - 30)) + flutter(at),
  );
  const restless = Array.from(
    { length: 60 },
    (_, at) => 50 + (at < 30 ? 1 : 20) * (flutter(at) - 0.5),
  );

  it('of the line tell its slopes, and the working says that the verdict goes by levels', async () => {
    const analysis = await analysisOf(
      { values: bent },
      { changeModel: 'trend' },
    );
    expect(analysis.changePoints).toHaveLength(1);
    const [change] = analysis.changePoints;
    expect(Math.abs(change.index - 30)).toBeLessThanOrEqual(1);
    expect(change.slopeBefore).toBeCloseTo(1, 1);
    expect(change.slopeAfter).toBeCloseTo(-2, 1);
    expect(Math.abs(change.after - change.before)).toBeLessThan(2);
    expect(stepsOf(analysis)).toMatch(/goes by the shifts of the level/);
    const plain = await analysisOf({ values: bent });
    expect(analysis.verdict).toBe(plain.verdict);
    expect(analysis.verdictReason).toBe(plain.verdictReason);
  });

  it('of the variance are told where the level stays', async () => {
    const { changePoints } = await analysisOf(
      { values: restless },
      { changeModel: 'mean-variance' },
    );
    expect(changePoints).toHaveLength(1);
    const [{ index, deviationBefore, deviationAfter }] = changePoints;
    expect(Math.abs(index - 30)).toBeLessThanOrEqual(2);
    expect(deviationAfter).toBeGreaterThan(10 * deviationBefore);
  });

  it.each([
    ['mbic', 3],
    ['bic', 2],
  ])(
    'at the price %s cost %d ln n, times what neighbours share',
    async (changeCriterion, factor) => {
      const values = Array.from({ length: 60 }, (_, at) => flutter(at));
      const { working } = await analysisOf({ values }, { changeCriterion });
      const step = working.steps.find(
        ({ title }: { title: string }) => title === 'Shifts of the level',
      );
      const valueOf = (name: RegExp) =>
        step.values.find((one: { name: string }) => name.test(one.name)).value;
      const carried = valueOf(/one before/);
      expect(valueOf(/in variances/)).toBeCloseTo(
        (factor * Math.log(60) * (1 + carried)) / (1 - carried) ** 2,
        9,
      );
    },
  );
});

describe('q-values', () => {
  it('of Benjamini-Yekutieli are those of Benjamini-Hochberg times 1 + 1/2 + … + 1/m, and the working says which', async () => {
    const values = Array.from({ length: 24 }, (_, at) => at / 12 + flutter(at));
    const ask = async (options: object) =>
      (
        await post(
          { values },
          { horizon: 0, correction: 'none', ...options },
          4,
        )
      ).body.results[0];
    const [plain, strict] = [
      await ask({}),
      await ask({ multiplicity: 'benjamini-yekutieli' }),
    ];
    expect(plain.direction.q).toBeLessThan(0.1);
    expect(strict.direction.q / plain.direction.q).toBeCloseTo(25 / 12, 9);
    expect(plain.working.notes.join()).toMatch(/4 in all.*Hochberg \(1995\)/);
    expect(strict.working.notes.join()).toMatch(/4 in all.*Yekutieli/);
  });
});

describe('POST /analyses/trend refuses what does not fit', () => {
  it.each<[string, object, object, string, RegExp]>([
    [
      'a share of 46',
      { values: [0.4, 46], kind: 'share' },
      {},
      '/series/0/values/1',
      /outside the bounds 0 and 1/,
    ],
    [
      'a count below 0',
      { values: [4, -1], kind: 'count' },
      {},
      '/series/0/values/1',
      /outside/,
    ],
    [
      'bounds of a share',
      { values: [0.4], kind: 'share', bounds: { low: 0, high: 2 } },
      {},
      '/series/0/bounds',
      /a share lies between 0 and 1/,
    ],
    [
      'a kind that there is not',
      { values: [1], kind: 'ratio' },
      {},
      '/series/0/kind',
      /count, share, gauge/,
    ],
    [
      'quantiles of no forecast',
      { values: [1] },
      { horizon: 0, quantiles: [0.5] },
      '/options/quantiles',
      /horizon of at least 1/,
    ],
    [
      'a method of no forecast',
      { values: [1] },
      { horizon: 0, forecastMethod: 'theta' },
      '/options/forecastMethod',
      /horizon of at least 1/,
    ],
    [
      'an unknown method',
      { values: [1] },
      { forecastMethod: 'prophet' },
      '/options/forecastMethod',
      /shipped, naive, ses, holt/,
    ],
    [
      'percent as quantiles',
      { values: [1] },
      { quantiles: [90] },
      '/options/quantiles/0',
      /0.999/,
    ],
    [
      'the same quantile twice',
      { values: [1] },
      { quantiles: [0.5, 0.5] },
      '/options/quantiles',
      /duplicate/,
    ],
    [
      'an unknown change',
      { values: [1] },
      { changeModel: 'seasonal' },
      '/options/changeModel',
      /mean, mean-variance, trend/,
    ],
    [
      'an unknown price',
      { values: [1] },
      { changeCriterion: 'aic' },
      '/options/changeCriterion',
      /mbic, bic/,
    ],
    [
      'a price by name beside one by number',
      { values: [1] },
      { changeCriterion: 'bic', changePenalty: 9 },
      '/options/changeCriterion',
      /leave out one/,
    ],
    [
      'an unknown way to many',
      { values: [1] },
      { multiplicity: 'bonferroni' },
      '/options/multiplicity',
      /benjamini/,
    ],
  ])('%s', async (_, one, options, pointer, detail) => {
    const { status, body } = await post(one, options);
    expect(status).toBe(400);
    expect(body.type).toMatch(/invalid-request$/);
    expect(body.errors).toContainEqual({
      pointer,
      detail: expect.stringMatching(detail),
    });
  });
});
