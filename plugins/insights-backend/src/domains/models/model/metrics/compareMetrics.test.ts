import { compareMetrics } from './compareMetrics';
import { compareParams } from './compareParams';

const accuracy = (value: number | 'NaN', more = {}) => ({
  ...{ name: 'accuracy', value, ...more },
});

describe('metrics side by side', () => {
  it('name the sides with the best value', () => {
    const [compared] = compareMetrics([
      [accuracy(0.8)],
      [accuracy(0.9)],
      [accuracy(0.9)],
      [],
    ]);
    expect(compared).toEqual({
      ...{ name: 'accuracy', dataset: null, slice: null, unit: null },
      ...{ direction: 'higher', values: [0.8, 0.9, 0.9, null], best: [1, 2] },
      ...{ intervals: [null, null, null, null], isBestBeyondIntervals: null },
    });
  });

  it('take the least where a metric gets better as it falls', () => {
    const loss = (value: number) => [{ name: 'loss', value }];
    expect(compareMetrics([loss(2), loss(1)])[0].best).toEqual([1]);
  });

  it.each<[string, Parameters<typeof compareMetrics>[0]]>([
    [
      'a metric that does not say which way it gets better',
      [[{ name: 'clicks', value: 1 }], [{ name: 'clicks', value: 2 }]],
    ],
    ['one number alone', [[accuracy(0.8)], [accuracy('NaN')]]],
    [
      'sides that differ in which way it gets better',
      [
        [accuracy(0.8, { higherIs: 'better' })],
        [accuracy(0.9, { higherIs: 'worse' })],
      ],
    ],
  ])('have no best value for %s', (_, sides) => {
    expect(compareMetrics(sides)[0].best).toEqual([]);
  });

  it.each`
    others                                          | isBeyond
    ${[accuracy(0.8, { lower: 0.7, upper: 0.84 })]} | ${true}
    ${[accuracy(0.8, { lower: 0.7, upper: 0.86 })]} | ${false}
    ${[accuracy(0.8)]}                              | ${null}
    ${[]}                                           | ${null}
  `('say of $others whether the best is beyond them: $isBeyond', given => {
    const best = accuracy(0.9, { lower: 0.85, upper: 0.95, level: 0.95 });
    const [compared] = compareMetrics([[best], given.others]);
    expect(compared.intervals[0]).toEqual({
      ...{ lower: 0.85, upper: 0.95, level: 0.95 },
    });
    expect(compared.isBestBeyondIntervals).toBe(given.isBeyond);
  });

  it('are apart by data, slice and unit, what is of all data first', () => {
    const compared = compareMetrics([
      [accuracy(0.8, { slice: 'old' }), accuracy(0.9)],
      [accuracy(0.7, { dataset: 'x' }), accuracy(90, { unit: '%' })],
    ]);
    expect(
      compared.map(({ dataset, slice, unit, values }) => [
        ...[slice, dataset, unit, values],
      ]),
    ).toEqual([
      [null, null, null, [0.9, null]],
      [null, null, '%', [null, 90]],
      [null, 'x', null, [null, 0.7]],
      ['old', null, null, [0.8, null]],
    ]);
  });
});

describe('parameters side by side', () => {
  it('are by name, with nothing where a side has none', () => {
    expect(
      compareParams([{ rate: '0.1', depth: '3' }, { rate: '0.2' }, {}]),
    ).toEqual([
      { name: 'depth', values: ['3', null, null] },
      { name: 'rate', values: ['0.1', '0.2', null] },
    ]);
  });

  it('may be called like what every object has', () => {
    expect(compareParams([{ constructor: 'x' }, {}])).toEqual([
      { name: 'constructor', values: ['x', null] },
    ]);
  });
});
