import fc from 'fast-check';
import type { Marker } from '../../../api/wire';
import { groupMarkers } from './groupMarkers';

const marker = (second: number): Marker => ({
  id: `marker-${second}`,
  at: new Date(second * 1000).toISOString(),
  kind: 'release',
  title: `Release ${second}`,
  source: 'sample data',
});
/** A second is a pixel. */
const x = (time: number) => time / 1000;
const width = 18;

describe('groupMarkers', () => {
  it.each([
    { given: 'none', seconds: [], flags: [] },
    { given: 'one', seconds: [5], flags: [[5]] },
    { given: 'two that would touch', seconds: [5, 22], flags: [[5, 22]] },
    { given: 'two that just do not', seconds: [5, 23], flags: [[5], [23]] },
    {
      given: 'a row of many, in any order',
      seconds: [30, 0, 15, 90],
      flags: [[0, 15], [30], [90]],
    },
  ])('puts $given under $flags.length flags', ({ seconds, flags }) => {
    const groups = groupMarkers(seconds.map(marker), x, width);
    expect(
      groups.map(group => group.markers.map(one => Date.parse(one.at) / 1000)),
    ).toEqual(flags);
  });

  it('loses no marker and lets no two flags touch', () => {
    const seconds = fc.uniqueArray(fc.integer({ min: 0, max: 900 }));
    fc.assert(
      fc.property(seconds, given => {
        const groups = groupMarkers(given.map(marker), x, width);
        expect(groups.flatMap(group => group.markers)).toHaveLength(
          given.length,
        );
        groups.slice(1).forEach((group, index) => {
          expect(group.x - groups[index].x).toBeGreaterThanOrEqual(width);
        });
      }),
    );
  });
});
