import fc from 'fast-check';
import { frameOfRadar } from './frameOf';
import { placeLabels } from './placeLabels';

const frame = frameOfRadar(500);
const style = {
  fontSize: 16,
  offset: 12,
  most: 20,
  mostCovered: 0,
  allows: () => true,
};

describe('placeLabels', () => {
  it('writes a lone name to the right of its mark', () => {
    const [label] = placeLabels(
      [{ id: 'a', text: 'Grid', x: 0, y: 0 }],
      [],
      frame,
      style,
    );
    expect(label.left).toBe(12);
  });

  it('turns to the left at the right edge', () => {
    const [label] = placeLabels(
      [{ id: 'a', text: 'Grid', x: 490, y: 0 }],
      [],
      frame,
      style,
    );
    expect(label.left).toBeLessThan(478);
  });

  it('keeps to what is allowed', () => {
    const [label] = placeLabels(
      [{ id: 'a', text: 'Grid', x: -20, y: 0 }],
      [],
      frame,
      { ...style, allows: (_wish, corner) => corner.x < 0 },
    );
    expect(label.left).toBeLessThan(-32);
  });

  it('gives up where a crowd of marks would be covered', () => {
    const crowd = Array.from({ length: 400 }, (_, index) => ({
      x: (index % 20) * 8 - 80,
      y: Math.floor(index / 20) * 8 - 80,
    }));
    const wish = { id: 'a', text: 'Grid', x: 0, y: 0 };
    expect(placeLabels([wish], crowd, frame, style)).toEqual([]);
  });

  it('lets the first wish win where two want the same room', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => ({
      id: `${index}`,
      text: 'A name that is rather long',
      x: 0,
      y: index,
    }));
    const placed = placeLabels(crowd, [], frame, { ...style, offset: 1 });
    expect(placed[0].id).toBe('0');
    expect(placed.length).toBeLessThan(9);
  });

  it('lets no two names overlap', () => {
    const wish = fc.record({
      id: fc.uuid(),
      text: fc.string({ minLength: 1, maxLength: 30 }),
      x: fc.integer({ min: -480, max: 480 }),
      y: fc.integer({ min: -480, max: 480 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), wishes => {
        const placed = placeLabels(wishes, [], frame, style);
        const sameLine = placed.flatMap((a, index) =>
          placed
            .slice(index + 1)
            .filter(b => Math.abs(a.baseline - b.baseline) < 20)
            .map(b => (a.left < b.left ? [a, b] : [b, a])),
        );
        for (const [left, right] of sameLine) {
          const end = left.left + left.text.length * 0.57 * 16;
          expect(right.left).toBeGreaterThanOrEqual(end - 1e-9);
        }
      }),
    );
  });
});
