import type { Signal } from '../../../signals';
import { chooseSignals, sharedSignals } from './chooseSignals';
import { firstBase, indexedTo100 } from './indexedTo100';
import { dayOnAxis, sharedAxis } from './sharedAxis';
import { sharesOfSum } from './sharesOfSum';

const signal = (id: string): Signal => ({
  ...{ id, title: id.toUpperCase(), description: '', unit: '1' },
  ...{ step: 'month', kind: 'share', aggregation: 'last' },
  ...{ higherIs: 'good', dimensions: [], collectorId: 'demo' },
  definitionVersion: '1',
});

describe('sharedAxis', () => {
  const series = (start: string, ...values: number[]) => ({
    ...{ start, step: 'month' as const },
    total: Float64Array.from(values),
  });

  it('holds all periods of all, and what is missing as missing', () => {
    const axis = sharedAxis([
      series('2024-03-01', 1, NaN, 3),
      series('2024-01-01', 7, 8, 9),
    ]);
    expect(axis).toEqual({
      ...{ start: '2024-01-01', step: 'month', periods: 5 },
      values: [
        [null, null, 1, null, 3],
        [7, 8, 9, null, null],
      ],
    });
    expect(dayOnAxis(axis!, 4)).toBe('2024-05-01');
  });

  it('is none of different steps, nor of nothing', () => {
    const week = { ...series('2024-01-01', 1), step: 'week' as const };
    expect(sharedAxis([series('2024-01-01', 1), week])).toBeUndefined();
    expect(sharedAxis([])).toBeUndefined();
  });
});

describe('indexedTo100', () => {
  it('is 100 in the base', () => {
    expect(indexedTo100([2, 4, null, 1], 1)).toEqual([50, 100, null, 25]);
  });

  it.each([
    ['no value', [null, 1], 0],
    ['0', [0, 1], 0],
    ['less than 0', [-1, 1], 0],
    ['no period', [1], 7],
  ])('is none of a base with %s', (_, values, base) => {
    expect(indexedTo100(values, base)).toBeUndefined();
  });

  it('begins in the first period in which most have a value above 0', () => {
    const series = [
      [0, 1, null, 2, 3],
      [1, 0, 4, 5, 6],
    ];
    expect(firstBase(series, 0)).toBe(3);
    expect(firstBase(series, 4)).toBe(4);
    expect(firstBase([[0, 0]], 0)).toBeUndefined();
    expect(firstBase([], 0)).toBeUndefined();
  });
});

describe('sharesOfSum', () => {
  it('are parts of the sum where all have a value', () => {
    expect(
      sharesOfSum([
        [1, 0, null, -1],
        [3, 0, 5, 4],
      ]),
    ).toEqual([
      [0.25, null, null, null],
      [0.75, null, null, null],
    ]);
  });
});

describe('the signals by which topics are compared', () => {
  const [a, b, c] = ['demo:a', 'demo:b', 'demo:c'].map(signal);

  it('are what most of them have, else their own first', () => {
    expect(chooseSignals([[a, b], [b], [c], []], undefined)).toEqual([
      ...[b, b, c, undefined],
    ]);
  });

  it('are what is asked for, and nothing instead', () => {
    expect(chooseSignals([[a, b], [b]], 'demo:a')).toEqual([a, undefined]);
  });

  it('are offered by how many topics have them', () => {
    expect(
      sharedSignals([[b, c], [b], [a]]).map(({ id, topicCount }) => [
        id,
        topicCount,
      ]),
    ).toEqual([
      ['demo:b', 2],
      ['demo:a', 1],
      ['demo:c', 1],
    ]);
  });
});
