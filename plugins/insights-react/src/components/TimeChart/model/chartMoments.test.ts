import { chartMoments } from './chartMoments';

describe('chartMoments', () => {
  it('gives periods their beginning and their end', () => {
    const [january, february] = chartMoments({
      start: '2024-01-01',
      step: 'month',
      series: [{ id: 'a', title: 'A', values: [1, 2] }],
    });
    expect(january.end).toBe(february.time);
    expect(new Date(february.end).toISOString()).toBe(
      '2024-03-01T00:00:00.000Z',
    );
  });

  it('gives times as long as they are told to be', () => {
    const at = ['2026-11-24T05:00:00Z', '2026-11-24T06:00:00Z'];
    const times = { at, seconds: [3_600], words: '' };
    const lengths = chartMoments({ series: [], times }).map(
      ({ time, end }) => end - time,
    );
    expect(lengths).toEqual([3_600_000, 0]);
  });

  it('has none without either', () => {
    expect(chartMoments({ series: [] })).toEqual([]);
  });
});
