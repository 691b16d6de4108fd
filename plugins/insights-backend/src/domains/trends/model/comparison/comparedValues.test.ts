import type { Signal } from '../../../signals';
import { chooseSignals, sharedSignals } from './chooseSignals';
import { dayOnAxis, sharedAxis } from './sharedAxis';

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
