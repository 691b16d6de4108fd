import fc from 'fast-check';
import { frameOfRadar } from './frameOf';
import {
  CHARACTER_WIDTH,
  LINE_HEIGHT,
  placeLabels,
  PlacedLabel,
} from './placeLabels';

const frame = frameOfRadar(500);
const style = {
  fontSize: 16,
  offset: 12,
  most: 20,
  markRadius: 8,
  allows: () => true,
};

/** The room that a name takes. */
function roomOf({ left, baseline, text }: PlacedLabel) {
  const height = LINE_HEIGHT * style.fontSize;
  const top = baseline - 0.8 * height;
  const right = left + text.length * CHARACTER_WIDTH * style.fontSize;
  return { left, right, top, bottom: top + height };
}

const place = fc.integer({ min: -480, max: 480 });
const wish = fc.record({
  id: fc.uuid(),
  text: fc.string({ minLength: 1, maxLength: 30 }),
  x: place,
  y: place,
});
const TOLERANCE = 1e-9;

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

  it('goes to where no other mark is', () => {
    const mark = { id: 'a', text: 'Grid', x: 0, y: 0 };
    const [label] = placeLabels([mark], [mark, { x: 20, y: 0 }], frame, style);
    expect(label.anchor).toBe('end');
  });

  it('leaves a name out where every place lies over another mark', () => {
    const crowd = Array.from({ length: 400 }, (_, index) => ({
      x: (index % 20) * 8 - 80,
      y: Math.floor(index / 20) * 8 - 80,
    }));
    const mark = { id: 'a', text: 'Grid', x: 0, y: 0 };
    expect(placeLabels([mark], crowd, frame, style)).toEqual([]);
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

  it('lets no name lie over another, or leave the frame', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), wishes => {
        const rooms = placeLabels(wishes, wishes, frame, style).map(roomOf);
        for (const [index, a] of rooms.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(frame.x - TOLERANCE);
          expect(a.right).toBeLessThanOrEqual(
            frame.x + frame.width + TOLERANCE,
          );
          for (const b of rooms.slice(index + 1)) {
            const apart = Math.max(
              a.left - b.right,
              b.left - a.right,
              a.top - b.bottom,
              b.top - a.bottom,
            );
            expect(apart).toBeGreaterThanOrEqual(-TOLERANCE);
          }
        }
      }),
    );
  });

  it('lets no name lie over a mark, be it one with a name or one without', () => {
    const others = fc.array(fc.record({ x: place, y: place }), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(
        fc.array(wish, { maxLength: 40 }),
        others,
        (wishes, quiet) => {
          const marks = [...wishes, ...quiet];
          for (const label of placeLabels(wishes, marks, frame, style)) {
            const { left, right, top, bottom } = roomOf(label);
            for (const { x, y } of marks) {
              const distance = Math.hypot(
                Math.max(left - x, 0, x - right),
                Math.max(top - y, 0, y - bottom),
              );
              expect(distance).toBeGreaterThanOrEqual(
                style.markRadius - TOLERANCE,
              );
            }
          }
        },
      ),
    );
  });
});
