import { trendInputOf } from '../__testUtils__/trendInputOf';
import { analyseTrend } from '../analyseTrend';
import { explain } from '../explain/explain';
import { DEFAULT_TREND_OPTIONS, type TrendInput } from '../TrendInput';

const PERIODS = 60;
const COUNT = { scale: { hasNaturalZero: true }, unit: '{mention}' };

/** Monthly counts from January 2020: about eleven, and about sixty where `isHigh`. */
const counts = (isHigh: (month: number) => boolean) =>
  Array.from({ length: PERIODS }, (_, month) =>
    isHigh(month) ? 60 + (month % 2) : 10 + (month % 3),
  );

function told(
  values: readonly number[],
  over: Partial<TrendInput> = {},
  aggregation: 'sum' | 'last' = 'sum',
) {
  const { analysis } = analyseTrend(
    trendInputOf(values, { ...COUNT, ...over }),
    { ...DEFAULT_TREND_OPTIONS, horizon: 0 },
    '2026-01-01T00:00:00.000Z',
  );
  const { facts } = explain({
    analysis,
    topic: { id: 'demo:has', title: ':has()' },
    signal: {
      ...{ id: 'demo:mentions', title: 'Mentions', unit: COUNT.unit },
      ...{
        kind: 'count' as const,
        note: undefined,
        aggregation,
        higherIs: 'neutral',
      },
    },
    topicsWatched: 1,
  });
  return {
    analysis,
    sentences: facts
      .filter(({ id }) => id.startsWith('burst-'))
      .map(({ text }) => text),
  };
}

const between = (from: number, to: number) => (month: number) =>
  month >= from && month <= to;

describe('bursts of a count are told', () => {
  it.each([
    [
      'from when to when, and how many times the usual',
      between(10, 13),
      'Mentions came in a burst from Nov 2020 to Feb 2021: 60.5 mentions on average, 4.23 times the average of 14.3 mentions over all that is analysed.',
    ],
    [
      'in a single month',
      between(10, 10),
      'Mentions came in a burst in Nov 2020: 60 mentions on average, 5.08 times the average of 11.8 mentions over all that is analysed.',
    ],
    [
      'that go on, and may be a level',
      between(57, 59),
      'Mentions came in a burst since Oct 2024: 60.7 mentions on average, 4.5 times the average of 13.5 mentions over all that is analysed. It goes on, and may be a new level.',
    ],
  ])('%s', (_, isHigh, sentence) => {
    expect(told(counts(isHigh)).sentences).toEqual([sentence]);
  });

  it('as a state that stood high where they are no sum', () => {
    const { sentences } = told(counts(between(10, 13)), {}, 'last');
    expect(sentences[0]).toMatch(/^Mentions stood high from Nov 2020 to/);
  });

  it('three at most, the weightiest, in the order of time', () => {
    const { sentences, analysis } = told(
      counts(month => [6, 17, 31, 44].includes(month)).map((value, month) =>
        month === 17 ? 40 : value,
      ),
    );
    expect(analysis.bursts).toHaveLength(4);
    expect(sentences.map(text => text.match(/\w{3} 20\d\d/)?.[0])).toEqual([
      ...['Jul 2020', 'Aug 2022', 'Sep 2023'],
    ]);
  });

  it('with their figures in the answer and in the working', () => {
    const { analysis } = told(counts(between(10, 13)));
    expect(analysis.bursts).toEqual([
      {
        ...{ from: '2020-11-01', to: '2021-02-01', mean: 60.5, isOver: true },
        usual: expect.closeTo(14.3, 1),
        ratio: expect.closeTo(4.23, 1),
        weight: expect.any(Number),
      },
    ]);
    const step = analysis.working.steps.find(({ title }) => title === 'Bursts');
    expect(step?.values).toEqual([
      { name: 'bursts', value: 1 },
      { name: 'usual', value: expect.closeTo(14.3, 1), unit: '{mention}' },
      {
        name: expect.stringMatching(/^burst 1, of weight \d+\.\d$/),
        value: 'from Nov 2020 to Feb 2021, 4.23 times as many',
      },
    ]);
  });
});

describe('nothing is called a burst', () => {
  it.each([
    ['that was high from the first value on', counts(between(0, 3)), {}],
    ['that rose to a level and stayed there', counts(between(45, 59)), {}],
    ['of a count that moves as usual', counts(() => false), {}],
    ['that is no count', counts(between(10, 13)).map(value => value + 0.5), {}],
    [
      'that is a share',
      counts(between(10, 13)).map(value => value / 100),
      { scale: { hasNaturalZero: true, bounds: { low: 0, high: 1 } } },
    ],
  ])('%s', (_, values, over) => {
    const { sentences, analysis } = told(values, over);
    expect(sentences).toEqual([]);
    expect(analysis.bursts).toBeUndefined();
  });
});
