import fc from 'fast-check';
import { sampleFigure } from '../../../gallery/samples/sampleFigure';
import { sliceGrid } from './sliceGrid';

const metric = sampleFigure;

describe('sliceGrid', () => {
  it('sets slices beside all data, with which way is better', () => {
    const { rows } = sliceGrid([
      metric(),
      metric({ slice: 'young', value: 0.95 }),
      metric({ slice: 'old', value: 0.7 }),
      metric({ name: 'loss', direction: 'lower', value: 1 }),
      metric({ name: 'loss', direction: 'lower', value: 2, slice: 'old' }),
    ]);
    expect(
      rows.map(({ slice, cells }) => [
        slice,
        ...cells.map(cell => cell?.verdict),
      ]),
    ).toEqual([
      ['young', 'better', undefined],
      ['old', 'worse', 'worse'],
    ]);
  });

  it('draws strongest what is farthest from all data', () => {
    const { rows } = sliceGrid([
      metric({ value: 0.9 }),
      metric({ slice: 'near', value: 0.88 }),
      metric({ slice: 'far', value: 0.5 }),
    ]);
    expect(rows[1].cells[0]?.strength).toBe(1);
    expect(rows[0].cells[0]?.strength).toBeCloseTo(0.05);
  });

  it('judges nothing where all data is not known, or a figure is no number', () => {
    const { rows } = sliceGrid([
      metric({ slice: 'a' }),
      metric({ name: 'f1', value: 'NaN', slice: 'a' }),
      metric({ name: 'f1' }),
    ]);
    expect(rows[0].cells.map(cell => cell?.verdict)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('has nothing without slices', () => {
    expect(sliceGrid([metric()])).toEqual({ columns: [], rows: [] });
  });

  it('loses no slice and no metric, and never draws stronger than 1', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.constantFrom('a', 'b', 'c'),
            slice: fc.option(fc.constantFrom('x', 'y', '')),
            value: fc.double({ noNaN: true, noDefaultInfinity: true }),
          }),
        ),
        given => {
          const { columns, rows } = sliceGrid(
            given.map(changes => metric(changes)),
          );
          const sliced = given.filter(({ slice }) => slice !== null);
          expect(new Set(columns.map(({ name }) => name))).toEqual(
            new Set(sliced.map(({ name }) => name)),
          );
          expect(new Set(rows.map(({ slice }) => slice))).toEqual(
            new Set(sliced.map(({ slice }) => slice)),
          );
          for (const cell of rows.flatMap(({ cells }) => cells)) {
            expect(cell?.strength ?? 0).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
