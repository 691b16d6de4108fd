import fc from 'fast-check';
import { ModelBesideAllData } from '@almanac/backstage-plugin-insights-react';
import { sampleBeside } from '../../../gallery/samples/sampleBeside';
import { sampleFigure } from '../../../gallery/samples/sampleFigure';
import { sliceGrid } from './sliceGrid';

const metric = sampleFigure;

const part = (slice: string, difference: number, unit: string | null = '1') =>
  metric({
    ...{ slice, unit, value: 0.91 + difference },
    besideAllData: sampleBeside({ difference }),
  });

describe('sliceGrid', () => {
  it('lays parts of the data out by metric, beside all data', () => {
    const { columns, rows } = sliceGrid([
      metric(),
      part('young', 0.05),
      part('old', -0.2),
      metric({ name: 'loss', value: 2, slice: 'old' }),
    ]);
    expect(columns.map(({ name, whole }) => [name, whole])).toEqual([
      ['recall', 0.91],
      ['loss', null],
    ]);
    expect(
      rows.map(({ slice, cells }) => [
        slice,
        ...cells.map(cell => cell?.metric.value),
      ]),
    ).toEqual([
      ['young', expect.closeTo(0.96), undefined],
      ['old', expect.closeTo(0.71), 2],
    ]);
  });

  it('draws strongest what is farthest from all data', () => {
    const { rows } = sliceGrid([part('near', -0.02), part('far', -0.4)]);
    expect(rows[1].cells[0]?.strength).toBe(1);
    expect(rows[0].cells[0]?.strength).toBeCloseTo(0.05);
  });

  it('keeps numbers of other units apart, and a part without one under that of all data', () => {
    const { columns } = sliceGrid([
      metric(),
      metric({ unit: '%', value: 91 }),
      part('young', 0.05, null),
      part('old', 0.05),
      metric({ unit: '%', value: 71, slice: 'old' }),
    ]);
    expect(columns.map(({ unit, whole }) => [unit, whole])).toEqual([
      ['1', 0.91],
      ['%', 91],
    ]);
  });

  it('has nothing without slices', () => {
    expect(sliceGrid([metric()])).toEqual({ columns: [], rows: [] });
  });

  it('loses no slice and no metric, and never draws stronger than 1', () => {
    const beside = fc.option(
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((difference): ModelBesideAllData => sampleBeside({ difference })),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.constantFrom('a', 'b', 'c'),
            slice: fc.option(fc.constantFrom('x', 'y', '')),
            besideAllData: beside,
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
