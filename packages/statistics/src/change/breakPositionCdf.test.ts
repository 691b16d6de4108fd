import { breakPositionCdf } from './breakPositionCdf';

describe('breakPositionCdf', () => {
  it.each([
    [0.9, 7.69],
    [0.95, 11.03],
  ])(
    'has the published symmetric quantile of %d (Bai 1997, p. 554; Yao 1987)',
    (level, x) => {
      const inside = breakPositionCdf(x, 1) - breakPositionCdf(-x, 1);
      expect(inside).toBeCloseTo(level, 3);
    },
  );

  it('rises from 0 to 1 and joins at 0', () => {
    for (const ratio of [0.01, 0.5, 1, 3, 100]) {
      expect(breakPositionCdf(-1e5, ratio)).toBeCloseTo(0, 12);
      expect(breakPositionCdf(1e5, ratio)).toBeCloseTo(1, 12);
      const left = breakPositionCdf(-1e-12, ratio);
      expect(breakPositionCdf(1e-12, ratio)).toBeCloseTo(left, 5);
    }
  });
});
