import fc from 'fast-check';
import { liesInSector } from './liesInSector';
import { toPoint } from './polar';

const sectors = [0, 1, 2, 3].map(index => ({
  start: (index * Math.PI) / 2,
  end: ((index + 1) * Math.PI) / 2,
}));

describe('liesInSector', () => {
  it.each([
    { x: -10, y: -10, index: 0, where: 'top left' },
    { x: 10, y: -10, index: 1, where: 'top right' },
    { x: 10, y: 10, index: 2, where: 'bottom right' },
    { x: -10, y: 10, index: 3, where: 'bottom left' },
  ])('finds the $where in sector $index', ({ x, y, index }) => {
    expect(sectors.map(sector => liesInSector({ x, y }, sector, 2))).toEqual(
      sectors.map((_, other) => other === index),
    );
  });

  it('counts the free strip to no sector', () => {
    expect(liesInSector({ x: -50, y: -1 }, sectors[0], 2)).toBe(false);
  });

  it('finds every point away from the borders in exactly one sector', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 6.283, noNaN: true }),
        (distance, angle) => {
          const point = toPoint(distance, angle);
          const found = sectors.filter(sector =>
            liesInSector(point, sector, 0),
          );
          expect(found).toHaveLength(1);
        },
      ),
    );
  });
});
