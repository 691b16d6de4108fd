import fc from 'fast-check';
import type { MetricRecord } from '../record/VersionRecord';
import { compareMetrics } from './compareMetrics';
import { compareParams } from './compareParams';

const accuracy = (value: number | 'NaN', more = {}) => ({
  ...{ name: 'accuracy', value, ...more },
});

/** Sides of which nothing but metrics is known. */
const compared = (sides: readonly (readonly MetricRecord[])[]) =>
  compareMetrics(sides.map(metrics => ({ metrics })));

describe('metrics side by side', () => {
  it('name the sides with the best value', () => {
    const [metric] = compared([
      [accuracy(0.8)],
      [accuracy(0.9)],
      [accuracy(0.9)],
      [],
    ]);
    expect(metric).toMatchObject({
      ...{ name: 'accuracy', dataset: null, slice: null, unit: null },
      ...{ direction: 'higher', values: [0.8, 0.9, 0.9, null], best: [1, 2] },
      ...{ intervals: [null, null, null, null], isBestBeyondIntervals: null },
    });
  });

  it('take the least where a metric gets better as it falls', () => {
    const loss = (value: number) => [{ name: 'loss', value }];
    expect(compared([loss(2), loss(1)])[0].best).toEqual([1]);
  });

  it.each<[string, Parameters<typeof compared>[0]]>([
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
    expect(compared(sides)[0].best).toEqual([]);
  });

  it.each`
    others                                          | isBeyond
    ${[accuracy(0.8, { lower: 0.7, upper: 0.84 })]} | ${true}
    ${[accuracy(0.8, { lower: 0.7, upper: 0.86 })]} | ${false}
    ${[accuracy(0.8)]}                              | ${null}
    ${[]}                                           | ${null}
  `('say of $others whether the best is beyond them: $isBeyond', given => {
    const best = accuracy(0.9, { lower: 0.85, upper: 0.95, level: 0.95 });
    const [metric] = compared([[best], given.others]);
    expect(metric.intervals[0]).toEqual({
      ...{ lower: 0.85, upper: 0.95, level: 0.95 },
    });
    expect(metric.isBestBeyondIntervals).toBe(given.isBeyond);
    const isRivalled = given.isBeyond === false || given.others.length === 0;
    expect(metric.clearlyBest).toEqual(isRivalled ? [] : [0]);
  });

  it('are apart by data, slice and unit, what is of all data first', () => {
    const metrics = compared([
      [accuracy(0.8, { slice: 'old' }), accuracy(0.9)],
      [accuracy(0.7, { dataset: 'x' }), accuracy(90, { unit: '%' })],
    ]);
    expect(
      metrics.map(({ dataset, slice, unit, values }) => [
        ...[slice, dataset, unit, values],
      ]),
    ).toEqual([
      [null, null, null, [0.9, null]],
      [null, null, '%', [null, 90]],
      [null, 'x', null, [null, 0.7]],
      ['old', null, null, [0.8, null]],
    ]);
  });

  it('tell how each side is beside the first, with what intervals leave open', () => {
    const [{ changes }] = compared([
      [accuracy(0.8, { lower: 0.78, upper: 0.82 })],
      [accuracy(0.81, { lower: 0.79, upper: 0.83 })],
      [accuracy(0.9, { lower: 0.88, upper: 0.92 })],
      [accuracy('NaN')],
    ]);
    expect(changes).toEqual([
      null,
      expect.objectContaining({ verdict: 'unclear', isBeyondIntervals: false }),
      expect.objectContaining({ verdict: 'better', isBeyondIntervals: true }),
      null,
    ]);
    expect(changes[2]?.difference).toBeCloseTo(0.1);
    expect(changes[2]?.share).toBeCloseTo(0.125);
  });

  it('have no clear best where the data is known to be other data', () => {
    const on = (value: number, digest: string | undefined) => ({
      metrics: [accuracy(value, { dataset: 'held out' })],
      datasets: [{ name: 'held out', role: 'evaluation' as const, digest }],
    });
    const [other] = compareMetrics([on(0.8, 'a1'), on(0.9, 'b2')]);
    expect([other.best, other.clearlyBest]).toEqual([[1], []]);
    expect(other.changes[1]).toMatchObject({
      ...{ verdict: 'unclear', isSameData: false },
    });
    const [same] = compareMetrics([on(0.8, 'a1'), on(0.9, 'a1')]);
    expect(same.clearlyBest).toEqual([1]);
    expect(same.changes[1]).toMatchObject({ isSameData: true });
    const [unsaid] = compareMetrics([on(0.8, undefined), on(0.9, 'a1')]);
    expect(unsaid.changes[1]).toMatchObject({
      ...{ verdict: 'better', isSameData: null },
    });
  });

  const record = fc.record({
    name: fc.constantFrom('accuracy', 'loss', 'clicks'),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    slice: fc.constantFrom(undefined, 'old'),
  });
  const sides = fc.array(fc.array(record), { minLength: 2, maxLength: 4 });

  it('call clearly best none but the best, and change nothing between a side and itself', () => {
    fc.assert(
      fc.property(sides, given => {
        for (const { best, clearlyBest } of compared(given)) {
          expect(best).toEqual(expect.arrayContaining([...clearlyBest]));
        }
        for (const { changes } of compared([given[0], given[0]])) {
          expect(changes[1]).toMatchObject({ verdict: 'same', difference: 0 });
        }
      }),
    );
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
