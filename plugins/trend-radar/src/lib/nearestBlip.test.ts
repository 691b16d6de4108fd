import { nearestBlip } from './nearestBlip';

const items = [
  { id: 'a', x: 0, y: 0 },
  { id: 'b', x: 10, y: 0 },
];

describe('nearestBlip', () => {
  it('finds the nearest within reach', () => {
    expect(nearestBlip(items, { x: 7, y: 1 }, 5)?.id).toBe('b');
  });

  it('finds none when all are out of reach', () => {
    expect(nearestBlip(items, { x: 40, y: 40 }, 5)).toBeUndefined();
  });
});
