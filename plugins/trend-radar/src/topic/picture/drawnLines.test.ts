import type { Signal } from '@almanac/backstage-plugin-insights-react';
import { linesAsIndex, linesAsShares, pictureModes } from './drawnLines';

const line = (id: string, ...values: (number | null)[]) => ({
  ...{ id, title: id.toUpperCase(), values },
});
const of = (kind: Signal['kind']) => ({ signal: { kind } as Signal });
const [a, b] = [line('a', 0, 1, 2, 4), line('b', null, 3, 2, 0)];
const months = { start: '2026-01-01', step: 'month' } as const;

describe('what a topic can be drawn as', () => {
  it.each([
    ['members of a count', 'count', [a, b], 'values,share,indexed'],
    ['its total alone', 'count', [a], 'values,indexed'],
    ['a gauge', 'gauge', [a, b], 'values'],
    ['what was always 0', 'share', [line('c', 0, 0)], 'values'],
    ['nothing', 'count', [], 'values'],
  ] as const)('%s', (_, kind, lines, modes) => {
    expect(pictureModes(of(kind), lines).join()).toBe(modes);
  });

  it('parts of the sum, where all have a value', () => {
    expect(linesAsShares([a, b]).map(({ values }) => values)).toEqual([
      [null, 0.25, 0.5, 1],
      [null, 0.75, 0.5, 0],
    ]);
  });
});

describe('an index', () => {
  it('is 100 in the period that is asked for, and says who has none', () => {
    expect(linesAsIndex(months, [a, b], '2026-04-17')).toEqual({
      base: 3,
      isAsked: true,
      lines: [{ ...a, values: [0, 25, 50, 100] }],
      without: ['B'],
    });
  });

  it.each([
    ['nothing is asked for', undefined, undefined, 1],
    ['what is asked for is before all', '2019-01-01', undefined, 1],
    ['it may begin later', undefined, '2026-03-01', 2],
    ['nothing is left from there on', undefined, '2026-09-01', 1],
  ])('begins by itself where %s', (_, asked, from, base) => {
    expect(linesAsIndex(months, [a, b], asked, from)).toMatchObject({
      ...{ base, isAsked: false },
    });
  });

  it('counts whole weeks', () => {
    const weeks = { start: '2026-01-05', step: 'week' } as const;
    expect(linesAsIndex(weeks, [a], '2026-01-18')?.base).toBe(1);
  });
});
