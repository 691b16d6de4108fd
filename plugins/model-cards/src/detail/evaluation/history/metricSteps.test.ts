import fc from 'fast-check';
import { metricSteps } from './metricSteps';

const point = (
  value: number | null,
  lower: number | null = null,
  upper: number | null = null,
) => ({ version: '1', createdAt: null, value, lower, upper });

describe('metricSteps', () => {
  it.each`
    direction    | before | after  | verdict
    ${'higher'}  | ${0.8} | ${0.9} | ${'better'}
    ${'higher'}  | ${0.9} | ${0.8} | ${'worse'}
    ${'lower'}   | ${0.9} | ${0.8} | ${'better'}
    ${'lower'}   | ${0.8} | ${0.9} | ${'worse'}
    ${'unknown'} | ${0.8} | ${0.9} | ${'unclear'}
    ${'unknown'} | ${0.8} | ${0.8} | ${'same'}
  `(
    'from $before to $after is $verdict where $direction is better',
    ({ direction, before, after, verdict }) => {
      const [first, second] = metricSteps({
        direction,
        points: [point(before), point(after)],
      });
      expect(first.verdict).toBeUndefined();
      expect(second.verdict).toBe(verdict);
    },
  );

  it('compares with the last version that has the metric', () => {
    const steps = metricSteps({
      direction: 'lower',
      points: [point(5), point(null), point(3)],
    });
    expect(steps.map(({ difference }) => difference)).toEqual([null, null, -2]);
  });

  it('says whether intervals lie apart, and nothing where one is missing', () => {
    const of = (...points: ReturnType<typeof point>[]) =>
      metricSteps({ direction: 'higher', points })[1].isBeyondIntervals;
    expect(of(point(1, 0.9, 1.1), point(2, 1.9, 2.1))).toBe(true);
    expect(of(point(1, 0.9, 1.95), point(2, 1.9, 2.1))).toBe(false);
    expect(of(point(1), point(2, 1.9, 2.1))).toBeNull();
  });

  it('keeps every version, in its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ noNaN: true }))),
        fc.constantFrom(
          'higher' as const,
          'lower' as const,
          'unknown' as const,
        ),
        (values, direction) => {
          const points = values.map(value => point(value));
          expect(
            metricSteps({ direction, points }).map(({ value }) => value),
          ).toEqual(values);
        },
      ),
    );
  });
});
