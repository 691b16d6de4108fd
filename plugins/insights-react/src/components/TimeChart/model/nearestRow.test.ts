import fc from 'fast-check';
import { sampleRows } from '../../../__testUtils__/sampleChart';
import { nearestRow } from './nearestRow';
import { plotGeometry } from './PlotGeometry';

function geometryOf(rows: { time: number }[]) {
  return plotGeometry({
    width: 500,
    height: 300,
    valueAxisWidth: 44,
    rightMargin: 16,
    from: rows[0]?.time ?? 0,
    to: rows[rows.length - 1]?.time ?? 0,
    axis: { low: 0, high: 1, ticks: [], startsAtZero: true },
    hasFlags: false,
  });
}

describe('nearestRow', () => {
  it.each([
    { given: 'left of all', x: 0, row: 0 },
    { given: 'on the first', x: 44, row: 0 },
    { given: 'nearer to the second', x: 44 + 115, row: 1 },
    { given: 'right of all', x: 499, row: 4 },
  ])('is row $row of five $given', ({ x, row }) => {
    const rows = sampleRows([1, 2, 3, 4, 5]);
    expect(nearestRow(rows, geometryOf(rows), x)).toBe(row);
  });

  it('is the only one, or none', () => {
    const one = sampleRows([1]);
    expect(nearestRow(one, geometryOf(one), 400)).toBe(0);
    expect(nearestRow([], geometryOf([]), 400)).toBeNull();
  });

  it('is as near as any other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        fc.double({ min: -50, max: 600, noNaN: true }),
        (count, x) => {
          const rows = sampleRows(Array.from({ length: count }, () => 1));
          const geometry = geometryOf(rows);
          const distances = rows.map(row => Math.abs(geometry.x(row.time) - x));
          const found = nearestRow(rows, geometry, x) ?? -1;
          expect(distances[found]).toBe(Math.min(...distances));
        },
      ),
    );
  });
});
