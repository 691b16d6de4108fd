import { tricubes } from './tricubes';

describe('tricubes', () => {
  it('weigh a value by its distance, as Cleveland (1979) does', () => {
    expect([...tricubes(2, 4)]).toEqual([1, (1 - 1 / 64) ** 3, 0.875 ** 3]);
  });

  it('are 0 at the bandwidth', () => {
    expect(tricubes(3, 3)[3]).toBe(0);
  });

  it.each([
    ['in a row', 9, 12],
    ['with a bandwidth too large to keep', 2, 5_000],
  ])('are the same when asked for again, %s', (_, farthest, bandwidth) => {
    const first = [...tricubes(farthest, bandwidth)];
    for (let other = 1; other < 400; other += 1) tricubes(other, other);
    expect([...tricubes(farthest, bandwidth)]).toEqual(first);
  });
});
