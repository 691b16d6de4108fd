import fc from 'fast-check';
import { assignInOrder } from './assignInOrder';

const crowd = fc
  .array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 12 })
  .chain(capacities => {
    const places = capacities.reduce((sum, capacity) => sum + capacity, 0);
    return fc.record({
      capacities: fc.constant(capacities),
      wanted: fc
        .array(fc.nat({ max: capacities.length - 1 }), { maxLength: places })
        .map(boxes => boxes.sort((a, b) => a - b)),
    });
  });

describe('assignInOrder', () => {
  it.each([
    { wanted: [0, 1, 2], capacities: [1, 1, 1], given: 'room for all' },
    { wanted: [0, 0, 2], capacities: [2, 1, 1], given: 'room for two in one' },
  ])('gives each the box it wants: $given', ({ wanted, capacities }) => {
    expect(assignInOrder(wanted, capacities)).toEqual(wanted);
  });

  it('moves later what finds its box full, and back what ran past the end', () => {
    expect(assignInOrder([0, 0, 0], [1, 1, 1])).toEqual([0, 1, 2]);
    expect(assignInOrder([2, 2, 2], [1, 1, 1])).toEqual([0, 1, 2]);
  });

  it('keeps order and capacity whatever is wanted', () => {
    fc.assert(
      fc.property(crowd, ({ wanted, capacities }) => {
        const boxes = assignInOrder(wanted, capacities);
        const used = capacities.map(() => 0);
        boxes.forEach((box, item) => {
          used[box]++;
          expect(box).toBeGreaterThanOrEqual(item ? boxes[item - 1] : 0);
        });
        expect(used.every((count, box) => count <= capacities[box])).toBe(true);
      }),
    );
  });

  it('refuses more items than places', () => {
    expect(() => assignInOrder([0, 0], [1])).toThrow(
      '2 items do not fit into 1 places',
    );
  });
});
