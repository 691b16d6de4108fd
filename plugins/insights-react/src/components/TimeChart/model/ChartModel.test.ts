import {
  sampleChart,
  sampleForecast,
} from '../../../__testUtils__/sampleChart';
import { chartModel } from './ChartModel';

describe('chartModel', () => {
  it('joins series of different length by period', () => {
    const { rows, lastObserved } = chartModel(
      sampleChart({
        series: [
          { id: 'a', title: 'a', values: [1, 2, 3] },
          { id: 'b', title: 'b', values: [4] },
        ],
      }),
    );
    expect(rows.map(row => [row.day, ...row.values])).toEqual([
      ['2024-01-01', 1, 4],
      ['2024-02-01', 2, null],
      ['2024-03-01', 3, null],
    ]);
    expect(lastObserved).toBe(2);
  });

  it('takes what is no number for missing', () => {
    const values = [NaN, 1, Infinity];
    const { rows, lastObserved } = chartModel(
      sampleChart({ series: [{ id: 'a', title: 'a', values }] }),
    );
    expect(rows.map(row => row.values[0])).toEqual([null, 1, null]);
    expect(lastObserved).toBe(1);
  });

  it('begins the fan at the last value and goes on behind it', () => {
    const { rows, lastObserved } = chartModel(
      sampleChart({ forecast: sampleForecast }),
    );
    expect(lastObserved).toBe(3);
    expect(rows.slice(3).map(row => [row.day, row.forecast])).toEqual([
      ['2024-04-01', { median: 40, bands: [[40, 40]], isOrigin: true }],
      ['2024-05-01', { median: 50, bands: [[45, 55]], isOrigin: false }],
      ['2024-06-01', { median: 60, bands: [[50, 70]], isOrigin: false }],
    ]);
  });

  it('does not tie the fan to a gap', () => {
    const series = [{ id: 'a', title: 'a', values: [1, 2, 3, null] }];
    const { rows } = chartModel(
      sampleChart({ series, forecast: sampleForecast }),
    );
    expect(rows[3].forecast).toBeNull();
  });

  it.each([
    { window: { from: '2024-02-01' }, days: ['02', '03', '04'] },
    { window: { to: '2024-02-15' }, days: ['01', '02'] },
    { window: { from: '2024-02-15', to: '2024-03-01' }, days: ['03'] },
    { window: { from: '2025-01-01' }, days: [] },
  ])('keeps what is in the window $window', ({ window, days }) => {
    const { rows } = chartModel(sampleChart({ window }));
    expect(rows.map(row => row.day.slice(5, 7))).toEqual(days);
  });

  it('has no period for no series', () => {
    expect(chartModel(sampleChart({ series: [] }))).toEqual({
      rows: [],
      lastObserved: -1,
    });
  });
});
