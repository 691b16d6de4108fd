import fc from 'fast-check';
import type { AnalysisRunner } from './AnalysisRunner';
import { InlineAnalysisRunner } from './__testUtils__/InlineAnalysisRunner';
import { createTrendApi } from './__testUtils__/trendApi';

jest.setTimeout(60_000);

const api = createTrendApi();
const series = { values: [1, 2, 3], step: 'month', start: '2024-01-01' };
const rising = Array.from({ length: 24 }, (_, month) => 10 + month);
const analyse = (one: object, options = {}) =>
  api.post('/analyses/trend', { series: [{ ...series, ...one }], options });

describe('POST /analyses/trend answers', () => {
  it.each([
    ['only gaps', Array(30).fill(null), 'unknown', /10 more months/],
    ['one value', [1], 'unknown', /9 more months/],
    ['one value among gaps', [null, 5, null], 'unknown', /9 more months/],
    ['a constant', Array(30).fill(7), 'steady', /\w/],
    ['a rise', rising, 'rising', /rises/],
    ['a first step at the end', [...Array(9).fill(0), 5], 'emerging', /\w/],
  ])('%s', async (_, values, verdict, reason) => {
    const { status, body } = await analyse({ values });
    expect(status).toBe(200);
    expect(body.results[0]).toMatchObject({
      verdict,
      verdictReason: expect.stringMatching(reason),
      window: { periods: values.length },
    });
  });

  it('names in any script, as they came', async () => {
    const names = ['数据', 'é', '🙂‍↕️', 'a/b~c', ' ', '\u0000'];
    const { body } = await api.post('/analyses/trend', {
      series: names.map(name => ({
        ...{ ...series, name },
        members: [{ member: name, values: series.values }],
      })),
    });
    expect(body.results.map((one: { name: string }) => one.name)).toEqual(
      names,
    );
  });

  it('the first and the last day that can be meant', async () => {
    for (const start of ['1700-01-01', '2198-10-01']) {
      const { status } = await analyse({ start });
      expect(status).toBe(200);
    }
  });

  it('what stands in for Hamed and Rao where their variance is negative, and that it does', async () => {
    // As pyMannKendall finds it, too: the last of negativeVarianceGoldens.json of the statistics package.
    const values = [
      ...[
        1, -2, 1, -2, 1, -1, -5, -1, 0, -1, -2, 0, -2, 0, -4, -1, 0, -3, 1, -5,
      ],
      ...[-1, 0, -3, -2, -7, 3, -7, 0, -6, -1, -7, -5, -4, -4, -4, -4, -2, -7],
      ...[
        -3, -5, -4, -6, -4, -3, -8, -1, -7, -4, -6, -6, -8, -5, -7, -5, -5, -6,
      ],
      ...[-5, -7, -7, -9],
    ];
    const { body } = await analyse({ values }, { correction: 'hamed-rao' });
    const { body: plain } = await analyse({ values }, { correction: 'none' });
    const [result] = body.results;
    const [uncorrected] = plain.results;
    expect(result.direction).toEqual({
      ...uncorrected.direction,
      requestedCorrection: 'hamed-rao',
      correction: 'none',
    });
    expect(JSON.stringify(result.quality)).toMatch(
      /Hamed-Rao gave a variance that is not positive.*no correction is used/,
    );
  });

  it('whatever numbers there are, by the specification', async () => {
    const extreme = fc.constantFrom(1e100, -1e100, 5e-324, 0, 1, 1e-300, 9e99);
    const value = fc.oneof(
      fc.constant(null),
      extreme,
      fc.double({ noNaN: true, min: -1e100, max: 1e100 }),
    );
    const values = fc.array(value, { minLength: 1, maxLength: 40 });
    const options = fc.record(
      {
        alpha: fc.constantFrom(5e-324, 0.9999999999999999),
        horizon: fc.constantFrom(0, 120),
        changePenalty: fc.constantFrom(5e-324, 1, 1e308),
        correction: fc.constantFrom('none', 'hamed-rao', 'pre-whitening'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(values, options, async (some, chosen) => {
        const members = [{ member: 'a', values: some }];
        const answer = await analyse({ values: some, members }, chosen);
        expect(answer.status).toBe(200);
      }),
      { numRuns: 60 },
    );
  });
});

describe('POST /analyses/trend refuses, and points at the place of', () => {
  it.each<[string, object, string, RegExp]>([
    ['values as texts', { values: ['1'] }, '/series/0/values/0', /number/],
    ['no values', { values: [] }, '/series/0/values', /fewer than 1/],
    [
      'too many values',
      { values: Array(20_001).fill(1) },
      '/series/0/values',
      /20000/,
    ],
    [
      'a value that overflows',
      { values: [1, 1e308] },
      '/series/0/values/1',
      /1e\+100/,
    ],
    ['an unknown step', { step: 'year' }, '/series/0/step', /day, week, month/],
    ['a day that is none', { start: '2024-02-30' }, '/series/0/start', /date/],
    [
      'a start within a month',
      { start: '2024-01-02' },
      '/series/0/start',
      /first of a month/,
    ],
    [
      'a week that begins on a Tuesday',
      { step: 'week', start: '2024-01-02' },
      '/series/0/start',
      /Monday/,
    ],
    ['the year 0', { start: '0000-01-01' }, '/series/0/start', /1700-01-01/],
    ['the year 1', { start: '0001-01-01' }, '/series/0/start', /1700-01-01/],
    ['a day before all', { start: '1699-12-01' }, '/series/0/start', /1700/],
    ['the year 2200', { start: '2200-01-01' }, '/series/0/start', /2199-12-31/],
    ['the year 9999', { start: '9999-12-01' }, '/series/0/start', /2199-12-31/],
    [
      'a forecast that ends a month beyond',
      { start: '2198-11-01' },
      '/series/0/start',
      /2199-12-31/,
    ],
    [
      'values that end far beyond',
      { step: 'day', start: '2198-01-01', values: Array(800).fill(1) },
      '/series/0/start',
      /2199-12-31/,
    ],
    ['a season that is longer', { season: 4 }, '/series/0/season', /longer/],
    [
      'bounds the wrong way round',
      { bounds: { low: 5, high: 0 } },
      '/series/0/bounds',
      /less/,
    ],
    [
      'percent where 1 is the bound',
      { values: [0.5, 46], bounds: { low: 0, high: 1 } },
      '/series/0/values/1',
      /outside/,
    ],
    [
      'a member of another length',
      { members: [{ member: 'a', values: [1] }] },
      '/series/0/members/0/values',
      /1 values/,
    ],
    [
      'a member that is there twice',
      { members: Array(2).fill({ member: 'a', values: [1, 2, 3] }) },
      '/series/0/members/1/member',
      /twice/,
    ],
    [
      'a member that overflows',
      { members: [{ member: 'a', values: [1, 2, -1e101] }] },
      '/series/0/members/0/values/2',
      /beyond/,
    ],
    ['a field that there is not', { colour: 'red' }, '/series/0', /colour/],
  ])('%s', async (_, one, pointer, detail) => {
    const { status, body } = await analyse(one);
    expect(status).toBe(400);
    expect(body.type).toMatch(/invalid-request$/);
    expect(body.howToMend).toMatch(/errors/);
    expect(body.errors).toContainEqual({
      pointer,
      detail: expect.stringMatching(detail),
    });
  });

  it.each([
    [{ horizon: -1 }, '/options/horizon'],
    [{ horizon: 121 }, '/options/horizon'],
    [{ horizon: 1.5 }, '/options/horizon'],
    [{ alpha: 0 }, '/options/alpha'],
    [{ changePenalty: -1 }, '/options/changePenalty'],
    [{ correction: 'magic' }, '/options/correction'],
    [{ windowPeriods: 3 }, '/options/windowPeriods'],
  ])('the option %j', async (options, pointer) => {
    const { status, body } = await analyse({}, options);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ pointer }]);
  });

  it('too many series', async () => {
    const all = Array(1001).fill(series);
    const { status, body } = await api.post('/analyses/trend', { series: all });
    expect(status).toBe(413);
    expect(body.type).toMatch(/batch-too-large$/);
    expect(body.errors).toMatchObject([{ pointer: '/series' }]);
  });

  it('to calculate for longer than a caller waits', async () => {
    class SlowRunner extends InlineAnalysisRunner {
      analysePosted(
        ...[, , , signal]: Parameters<AnalysisRunner['analysePosted']>
      ) {
        return new Promise<never>((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        });
      }
    }
    const slow = createTrendApi({
      runner: new SlowRunner(),
      calculationTimeoutSeconds: 0.01,
    });
    const { status, body } = await slow.post('/analyses/trend', {
      series: [series],
    });
    expect(status).toBe(503);
    expect(body.type).toMatch(/calculation-too-long$/);
    expect(body.howToMend).toMatch(/fewer or shorter/);
  });

  it('at most a hundred faults of millions', async () => {
    const values = Array(20_000).fill(2);
    const { body } = await analyse({ values, bounds: { low: 0, high: 1 } });
    expect(body.errors).toHaveLength(100);
  });
});
