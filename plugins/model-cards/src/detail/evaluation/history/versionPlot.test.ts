import fc from 'fast-check';
import { PLOT_EDGES, versionPlot } from './versionPlot';

const size = { width: 720, height: 260 };

const point = (
  version: string,
  value: number | null,
  half: number | null = null,
) => ({
  version,
  value,
  createdAt: null,
  lower: half === null || value === null ? null : value - half,
  upper: half === null || value === null ? null : value + half,
  change: null,
});

describe('versionPlot', () => {
  it('puts versions in their order, each as far from the next, whenever they were made', () => {
    const { dots } = versionPlot(
      [point('9', 1), point('10', 2), point('hotfix', 3)],
      size,
    );
    expect(dots.map(({ version }) => version)).toEqual(['9', '10', 'hotfix']);
    const [first, second, third] = dots.map(({ x }) => x);
    expect(second - first).toBeCloseTo(third - second);
    expect(dots[0].y).toBeGreaterThan(dots[2].y);
  });

  it('keeps the place of a version without a number, and counts it', () => {
    const { dots, withoutNumber } = versionPlot(
      [point('1', 1), point('2', null), point('3', 3), point('4', 4)],
      size,
    );
    expect(withoutNumber).toBe(1);
    const [first, third, fourth] = dots.map(({ x }) => x);
    expect(third - first).toBeCloseTo(2 * (fourth - third));
  });

  it('has room for intervals', () => {
    const { dots, ticks } = versionPlot([point('1', 0.5, 0.4)], size);
    expect(ticks[0].value).toBeLessThanOrEqual(0.1);
    expect(ticks[ticks.length - 1].value).toBeGreaterThanOrEqual(0.9);
    expect(dots[0].interval?.top).toBeLessThan(dots[0].y);
    expect(dots[0].interval?.bottom).toBeGreaterThan(dots[0].y);
  });

  it('names as many versions as there is room for, the latest always', () => {
    const many = Array.from({ length: 500 }, (_, n) => point(`${n + 1}`, n));
    const { labels } = versionPlot(many, size);
    expect(labels.length).toBeLessThanOrEqual(8);
    expect(labels[labels.length - 1].version).toBe('500');
  });

  it('draws every number inside of the picture', () => {
    const value = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), values => {
        const points = values.map((one, n) => point(String(n), one));
        const { dots, ticks, withoutNumber } = versionPlot(points, size);
        expect(dots.length + withoutNumber).toBe(points.length);
        expect(ticks.length).toBeLessThanOrEqual(7);
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThan(PLOT_EDGES.left);
          expect(x).toBeLessThan(size.width - PLOT_EDGES.right);
          expect(y).toBeGreaterThanOrEqual(PLOT_EDGES.top - 1);
          expect(y).toBeLessThanOrEqual(size.height - PLOT_EDGES.bottom + 1);
        }
      }),
    );
  });
});
