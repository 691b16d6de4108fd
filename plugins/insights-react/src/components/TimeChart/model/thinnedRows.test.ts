import fc from 'fast-check';
import { sampleRows } from '../../../__testUtils__/sampleChart';
import { thinnedRows } from './thinnedRows';

const value = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const line = fc.array(value, { minLength: 30, maxLength: 120 });

describe('thinnedRows', () => {
  it('leaves a short series whole', () => {
    const rows = sampleRows([1, null, 3]);
    expect(thinnedRows(rows, 200)).toBe(rows);
  });

  it('draws 10,000 values with about as many as asked', () => {
    const wave = Array.from({ length: 10_000 }, (_, day) => Math.sin(day / 60));
    const drawn = thinnedRows(sampleRows(wave), 800);
    expect(drawn.length).toBeGreaterThanOrEqual(800);
    expect(drawn.length).toBeLessThanOrEqual(804);
  });

  it('keeps first, last, smallest and largest value of every series', () => {
    fc.assert(
      fc.property(line, seriesValues => {
        const rows = sampleRows(seriesValues, [...seriesValues].reverse());
        const drawn = thinnedRows(rows, 20);
        for (const series of [0, 1]) {
          const all = rows.map(row => row.values[series]);
          const kept = drawn.map(row => row.values[series]);
          const known = (some: (number | null)[]) =>
            some.filter(one => one !== null);
          const facts = (some: number[]) => [
            some[0],
            some[some.length - 1],
            Math.min(...some),
            Math.max(...some),
          ];
          expect(facts(known(kept))).toEqual(facts(known(all)));
        }
      }),
    );
  });

  it('keeps a gap a gap, and adds none', () => {
    const runs = (some: (number | null)[]) =>
      some.filter(
        (one, index) => (one === null) !== (some[index - 1] === null) || !index,
      ).length;
    fc.assert(
      fc.property(line, seriesValues => {
        // Leading gaps are no gaps in a line.
        const values = [0, ...seriesValues, 0];
        const drawn = thinnedRows(sampleRows(values), 20);
        expect(runs(drawn.map(row => row.values[0]))).toBe(runs(values));
      }),
    );
  });

  it('keeps every period of a forecast', () => {
    const rows = sampleRows(Array.from({ length: 400 }, () => 1));
    const forecast = { median: 1, bands: [], isOrigin: false };
    const foreseen = rows.map((row, day) =>
      day < 300 ? row : { ...row, forecast },
    );
    expect(thinnedRows(foreseen, 50).filter(row => row.forecast)).toHaveLength(
      100,
    );
  });
});
