import fc from 'fast-check';
import { labelPlaces } from './labelPlaces';

const height = 17;

describe('labelPlaces', () => {
  it.each([
    { given: 'room for all', wanted: [20, 60, 100], places: [20, 60, 100] },
    {
      given: 'two that want the same place',
      wanted: [50, 50],
      places: [41.5, 58.5],
    },
    {
      given: 'two that touch, upside down',
      wanted: [60, 50],
      places: [63.5, 46.5],
    },
    { given: 'one above the room', wanted: [-30], places: [10] },
    { given: 'one below the room', wanted: [400], places: [200] },
    {
      given: 'a crowd at the lower end',
      wanted: [199, 200, 200],
      places: [166, 183, 200],
    },
    { given: 'none', wanted: [], places: [] },
  ])('moves apart $given', ({ wanted, places }) => {
    expect(labelPlaces(wanted, height, 10, 200)).toEqual(places);
  });

  it('lets none overlap, keeps their order and stays in the room where all fit', () => {
    const wanted = fc.array(fc.double({ min: -50, max: 400, noNaN: true }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(wanted, wishes => {
        const [low, high] = [10, 10 + 19 * height];
        const places = labelPlaces(wishes, height, low, high);
        const order = wishes.map((_, index) => index);
        order.sort((a, b) => places[a] - places[b]);
        order.forEach((index, rank) => {
          expect(places[index]).toBeGreaterThanOrEqual(low);
          expect(places[index]).toBeLessThanOrEqual(high + 1e-9);
          if (rank === 0) return;
          const above = order[rank - 1];
          expect(places[index] - places[above]).toBeGreaterThan(height - 1e-6);
          expect(wishes[index]).toBeGreaterThanOrEqual(wishes[above]);
        });
      }),
    );
  });
});
