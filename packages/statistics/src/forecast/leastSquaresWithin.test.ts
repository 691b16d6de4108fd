import { leastSquaresWithin } from './leastSquaresWithin';

const WIDE = { low: [-10, -10], high: [10, 10] };

/** Rosenbrock (1960), The Computer Journal 3(3): errors 10(y − x²) and 1 − x, all zero at 1, 1. */
const VALLEY = {
  at: ([x, y]: readonly number[]) => ({
    squaredError: 100 * (y - x * x) ** 2 + (1 - x) ** 2,
  }),
  equationsAt: ([x, y]: readonly number[]) => ({
    gram: [
      [400 * x * x + 1, -200 * x],
      [-200 * x, 100],
    ],
    gradient: [-200 * x * (y - x * x) - (1 - x), 100 * (y - x * x)],
  }),
};

const found = (starts: number[][], box = WIDE) =>
  leastSquaresWithin(VALLEY, starts, box, 1e-12, 100).map(x =>
    Number(x.toFixed(4)),
  );

describe('leastSquaresWithin', () => {
  it('finds the end of the valley of Rosenbrock', () => {
    expect(found([[-1.2, 1]])).toEqual([1, 1]);
  });

  it('begins at the best of the places', () => {
    const looked: (readonly number[])[] = [];
    const equationsAt = (point: readonly number[]) => {
      looked.push(point);
      return VALLEY.equationsAt(point);
    };
    const starts = [
      [5, 5],
      [0.9, 0.8],
    ];
    leastSquaresWithin({ ...VALLEY, equationsAt }, starts, WIDE, 1e-12, 1);

    expect(looked).toEqual([[0.9, 0.8]]);
  });

  it('stays within the box, and slides along its side', () => {
    const box = { low: [-2, -2], high: [0.5, 2] };
    expect(found([[-1.2, 1]], box)).toEqual([0.5, 0.25]);
  });

  it('stays where nothing changes the errors', () => {
    const flat = {
      at: () => ({ squaredError: 3 }),
      equationsAt: () => ({ gram: [[0]], gradient: [0] }),
    };
    const box = { low: [0], high: [1] };
    expect(leastSquaresWithin(flat, [[0.4]], box, 1e-7, 10)).toEqual([0.4]);
  });
});
