import { sampleForecast, sampleRows } from '../../../__testUtils__/sampleChart';
import { readoutLines } from './readoutLines';
import { spokenReadout } from './spokenReadout';

const series = ['a', 'b', 'c', 'd'].map(id => ({ id, title: id, values: [] }));
const read = (...values: (number | null)[]) => {
  const [row] = sampleRows(...values.map(value => [value]));
  return readoutLines(row, series.slice(0, values.length)).map(
    line => line.series.id,
  );
};

describe('readoutLines', () => {
  it.each([
    { values: [1, 3, 2], order: ['b', 'c', 'a'] },
    { values: [null, -3, 2], order: ['c', 'b', 'a'] },
    { values: [2, 2, 2], order: ['a', 'b', 'c'] },
    { values: [null, 0, null, -1], order: ['b', 'd', 'a', 'c'] },
  ])(
    'puts the largest first and missing ones last: $values',
    ({ values, order }) => {
      expect(read(...values)).toEqual(order);
    },
  );

  it('says nothing of a guide where it has ended', () => {
    const [row] = sampleRows([null], [null]);
    const guided = [series[0], { ...series[1], guide: true }];
    expect(readoutLines(row, guided).map(line => line.series.id)).toEqual([
      'a',
    ]);
  });
});

describe('spokenReadout', () => {
  const words = {
    missing: 'no value',
    median: 'Forecast, median',
    between: (level: string, low: string, high: string) =>
      `${level}: ${low} to ${high}`,
  };
  const chart = {
    title: '',
    unit: '{repository}',
    step: 'day' as const,
    start: '2024-01-01',
    series: series.slice(0, 2),
    forecast: sampleForecast,
  };
  const forecast = {
    median: 7,
    bands: [[5, 9]] as [number, number][],
    isOrigin: false,
  };
  const say = (values: (number | null)[], foreseen: typeof forecast | null) => {
    const [row] = sampleRows(...values.map(value => [value]));
    return spokenReadout({ ...row, forecast: foreseen }, chart, words).replace(
      /\u00a0/g,
      ' ',
    );
  };

  it('says what is missing', () => {
    expect(say([null, 3], null)).toBe('b 3 repositories, a no value');
  });

  it('says what is foreseen, as the readout shows it', () => {
    expect(say([null, null], forecast)).toBe(
      'Forecast, median 7 repositories, 80 %: 5 repositories to 9 repositories',
    );
  });

  it('takes the beginning of the fan for what it is: observed', () => {
    expect(say([7, null], { ...forecast, isOrigin: true })).toBe(
      'a 7 repositories, b no value',
    );
  });
});
