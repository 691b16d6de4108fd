import fc from 'fast-check';
import { compareNumbers, type MeasuredNumber } from './compareNumbers';

const about = (value: number, half?: number): MeasuredNumber =>
  half === undefined
    ? { value }
    : { value, interval: { lower: value - half, upper: value + half } };

const higher = { direction: 'higher', isSameData: null } as const;

describe('two numbers of a metric', () => {
  it.each`
    direction    | before | after  | verdict
    ${'higher'}  | ${0.8} | ${0.9} | ${'better'}
    ${'higher'}  | ${0.9} | ${0.8} | ${'worse'}
    ${'lower'}   | ${0.9} | ${0.8} | ${'better'}
    ${'lower'}   | ${0.8} | ${0.9} | ${'worse'}
    ${'unknown'} | ${0.8} | ${0.9} | ${'unclear'}
    ${'unknown'} | ${0.8} | ${0.8} | ${'same'}
  `(
    'from $before to $after are $verdict where $direction is better',
    ({ direction, before, after, verdict }) => {
      expect(
        compareNumbers(about(before), about(after), {
          ...{ direction, isSameData: null },
        }).verdict,
      ).toBe(verdict);
    },
  );

  it('are no clear difference where their intervals overlap, at their ends, too', () => {
    expect(compareNumbers(about(2, 0.5), about(3, 0.5), higher)).toMatchObject({
      verdict: 'unclear',
      isBeyondIntervals: false,
    });
    expect(compareNumbers(about(2, 0.4), about(3, 0.5), higher)).toMatchObject({
      verdict: 'better',
      isBeyondIntervals: true,
    });
    expect(compareNumbers(about(2, 9), about(3), higher)).toMatchObject({
      ...{ verdict: 'better', isBeyondIntervals: null },
    });
  });

  it('are not judged on other data, even where they are the same', () => {
    const onOther = { direction: 'higher', isSameData: false } as const;
    for (const after of [1, 2]) {
      expect(compareNumbers(about(1), about(after), onOther).verdict).toBe(
        'unclear',
      );
    }
  });

  it('are judged where their difference is too large to be told', () => {
    expect(compareNumbers(about(-1e308), about(1e308), higher)).toMatchObject({
      ...{ difference: null, share: null, verdict: 'better' },
    });
  });

  const measured = fc
    .record({
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      half: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), {
        nil: undefined,
      }),
    })
    .map(({ value, half }) => about(value, half));
  const conditions = fc.record({
    direction: fc.constantFrom(
      'higher' as const,
      'lower' as const,
      'unknown' as const,
    ),
    isSameData: fc.constantFrom(true, false, null),
  });
  const TURNED = {
    ...{ better: 'worse', worse: 'better' },
    ...{ same: 'same', unclear: 'unclear' },
  } as const;

  it('say the other way round what they say one way', () => {
    fc.assert(
      fc.property(measured, measured, conditions, (one, other, under) => {
        const there = compareNumbers(one, other, under);
        const back = compareNumbers(other, one, under);
        expect(back.verdict).toBe(TURNED[there.verdict]);
        expect(back.isBeyondIntervals).toBe(there.isBeyondIntervals);
        expect(Math.abs(back.difference ?? 0)).toBe(
          Math.abs(there.difference ?? 0),
        );
      }),
    );
  });

  it('are never better or worse than themselves', () => {
    fc.assert(
      fc.property(measured, conditions, (one, under) => {
        const { verdict, difference } = compareNumbers(one, one, under);
        expect(difference).toBe(0);
        expect(verdict).toBe(under.isSameData === false ? 'unclear' : 'same');
      }),
    );
  });
});
