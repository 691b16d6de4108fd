import { toldForecast, wholeCount, wholeInterval } from './wholeCounts';

const repositories = { kind: 'count', aggregation: 'sum' } as const;
const share = { kind: 'share', aggregation: 'mean' } as const;

describe('what is foreseen of counts', () => {
  it('is told in whole numbers, and intervals take in all that they did', () => {
    expect(wholeCount(12.3, repositories)).toBe(12);
    expect(wholeCount(-0.2, repositories)).toBe(0);
    expect(wholeInterval({ low: 10.9, high: 13.1 }, repositories)).toEqual({
      ...{ low: 10, high: 14 },
    });
    expect(wholeInterval({ low: null, high: null }, repositories)).toEqual({
      ...{ low: null, high: null },
    });
  });

  it('leaves shares, gauges and means of counts as they are', () => {
    expect(wholeCount(0.52, share)).toBe(0.52);
    expect(wholeCount(2.5, { kind: 'gauge', aggregation: 'last' })).toBe(2.5);
    expect(wholeCount(2.5, { kind: 'count', aggregation: 'mean' })).toBe(2.5);
  });

  it('is so in the whole forecast', () => {
    const forecast = {
      ...{ method: 'theta-conformal', start: '2026-01-01', origins: 48 },
      median: [3.2, 3.6],
      bands: [
        {
          ...{ level: 0.8, low: [2.9, 2.1], high: [3.5, 5.2] },
          measuredCoverage: 0.8,
        },
      ],
    };
    expect(toldForecast(forecast, repositories)).toMatchObject({
      median: [3, 4],
      bands: [{ low: [2, 2], high: [4, 6] }],
    });
  });
});
