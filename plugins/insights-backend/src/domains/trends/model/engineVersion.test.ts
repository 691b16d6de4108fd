import { compareVersions } from './engineVersion';

describe('compareVersions', () => {
  it.each([
    ['', '1.0.0', -1],
    ['1.0.0', '1.0.0', 0],
    ['1.9.0', '1.10.0', -1],
    ['2.0.0', '1.10.3', 1],
    ['1.0.1', '1.0.0', 1],
  ])('%p against %p', (a, b, order) => {
    expect(Math.sign(compareVersions(a, b))).toBe(order);
    expect(Math.sign(compareVersions(b, a))).toBe(0 - order);
  });
});
