import * as fc from 'fast-check';
import type { SloCell } from '@almanac/backstage-plugin-insights-react';
import { heatmapRows, placeAfter } from './heatmapRows';

const cell = (owner: string | null, service: string): SloCell => ({
  owner,
  service,
  entityRef: null,
  slos: 1,
  state: 'healthy',
  worstRemaining: 1,
  worstSlo: service,
});

describe('heatmapRows', () => {
  it('keeps the order of the worst: of teams, and of the services in a team', () => {
    const rows = heatmapRows([
      cell('b', '1'),
      cell(null, '2'),
      cell('b', '3'),
      cell('a', '4'),
    ]);
    expect(
      rows.map(({ owner, cells }) => [owner, cells.map(one => one.service)]),
    ).toEqual([
      ['b', ['1', '3']],
      [null, ['2']],
      ['a', ['4']],
    ]);
  });
});

describe('placeAfter', () => {
  const keys = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
  );
  const lengths = fc.array(fc.integer({ min: 1, max: 5 }), {
    minLength: 1,
    maxLength: 5,
  });

  it('never leads out of the cells', () => {
    fc.assert(
      fc.property(lengths, fc.array(keys, { maxLength: 30 }), (sizes, walk) => {
        const rows = heatmapRows(
          sizes.flatMap((size, owner) =>
            Array.from({ length: size }, (_, at) => cell(`${owner}`, `${at}`)),
          ),
        );
        let place = { row: 0, cell: 0 };
        for (const key of walk) {
          place = placeAfter(key, place, rows) ?? place;
          expect(rows[place.row]?.cells[place.cell]).toBeDefined();
        }
      }),
    );
  });

  it('leads nowhere by other keys', () => {
    const rows = heatmapRows([cell('a', '1')]);
    expect(placeAfter('a', { row: 0, cell: 0 }, rows)).toBeUndefined();
  });
});
