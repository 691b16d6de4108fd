import {
  sampleChart,
  sampleForecast,
} from '../../../__testUtils__/sampleChart';
import { chartCsv } from './chartCsv';

const words = {
  period: 'month',
  forecastMedian: 'foreseen',
  forecastLow: (level: number) => `${level} low`,
  forecastHigh: (level: number) => `${level} high`,
  rangeLow: (title: string) => `${title} low`,
  rangeHigh: (title: string) => `${title} high`,
  noDrawing: '',
};

describe('chartCsv', () => {
  it('holds all values in full whatever the window, gaps as empty fields', () => {
    expect(
      chartCsv(sampleChart({ window: { from: '2024-02-01' } }), words),
    ).toBe(
      [
        'month,Payments,Search',
        '2024-01-01,10,30',
        '2024-02-01,20,5',
        '2024-03-01,,7',
        '2024-04-01,40,9',
        '',
      ].join('\r\n'),
    );
  });

  it('has what is foreseen in columns of its own, not on what is observed', () => {
    const series = [{ id: 'a', title: 'A, "all"', values: [1 / 3] }];
    const start = '2024-02-01';
    expect(
      chartCsv(
        sampleChart({ series, forecast: { ...sampleForecast, start } }),
        words,
      ),
    ).toBe(
      [
        'month,"A, ""all""",foreseen,0.8 low,0.8 high',
        '2024-01-01,0.3333333333333333,,,',
        '2024-02-01,,50,45,55',
        '2024-03-01,,60,50,70',
        '',
      ].join('\r\n'),
    );
  });

  it('has moments as instants, and both ends of a range beside its line', () => {
    const at = ['2026-11-24T05:00:00Z', '2026-11-24T06:00:00Z'];
    const range = { title: 'Range', low: [null, 0.1], high: [null, 0.3] };
    const values = [null, 0.2];
    expect(
      chartCsv(
        sampleChart({
          start: undefined,
          step: undefined,
          times: { at, words: 'hourly' },
          series: [{ id: 'a', title: 'A', values, ranges: [range] }],
        }),
        words,
      ),
    ).toBe(
      [
        'month,A,Range low,Range high',
        '2026-11-24T05:00:00Z,,,',
        '2026-11-24T06:00:00Z,0.2,0.1,0.3',
        '',
      ].join('\r\n'),
    );
  });

  it('holds every value of a long series, however few are drawn', () => {
    const values = Array.from({ length: 10_000 }, (_, day) => day);
    const series = [{ id: 'days', title: 'Days', values }];
    const csv = chartCsv(sampleChart({ step: 'day', series }), words);
    expect(csv.trim().split('\r\n')).toHaveLength(10_001);
  });
});
