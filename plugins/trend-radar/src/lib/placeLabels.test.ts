import fc from 'fast-check';
import { frameOfRadar } from './frameOf';
import { cross, distanceToArea, overlap, runsThrough } from './area';
import { CHARACTER_WIDTH, LINE_HEIGHT } from './labelPlaces';
import { placeLabels, PlacedLabel } from './placeLabels';

const frame = frameOfRadar(500);
const style = {
  fontSize: 16,
  most: 20,
  allows: () => true,
};
const REACH = 8;

/** The room that a name takes. */
function roomOf({ left, baseline, text }: PlacedLabel) {
  const height = LINE_HEIGHT * style.fontSize;
  const top = baseline - 0.8 * height;
  const right = left + text.length * CHARACTER_WIDTH * style.fontSize;
  return { left, right, top, bottom: top + height };
}

const place = fc.integer({ min: -480, max: 480 });
const reach = fc.integer({ min: 2, max: 12 });
const mark = fc.record({ x: place, y: place, reach });
const wish = fc.record({
  id: fc.uuid(),
  text: fc.string({ minLength: 1, maxLength: 30 }),
  x: place,
  y: place,
  reach,
});
const TOLERANCE = 1e-9;
const shrunk = ({ left, right, top, bottom }: ReturnType<typeof roomOf>) => ({
  left: left + TOLERANCE,
  right: right - TOLERANCE,
  top: top + TOLERANCE,
  bottom: bottom - TOLERANCE,
});

const at = (x: number, y: number, text = 'Grid') => ({
  id: 'a',
  text,
  x,
  y,
  reach: REACH,
});

/** Marks in columns and rows, as close as they get. */
const crowd = (columns: number, from: number) =>
  Array.from({ length: columns * columns }, (_, index) => ({
    x: from + (index % columns) * 2 * REACH,
    y: from + Math.floor(index / columns) * 2 * REACH,
    reach: REACH,
  }));

describe('placeLabels', () => {
  it('writes a lone name to the right of its mark, without a line', () => {
    const [label] = placeLabels([at(0, 0)], [at(0, 0)], frame, style);
    expect(label).toMatchObject({ left: 12, anchor: 'start' });
    expect(label.leader).toBeUndefined();
  });

  it('turns to the left at the right edge', () => {
    const [label] = placeLabels([at(490, 0)], [at(490, 0)], frame, style);
    expect(label.left).toBeLessThan(478);
    expect(label.leader).toBeUndefined();
  });

  it('keeps to what is allowed', () => {
    const [label] = placeLabels([at(-20, 0)], [at(-20, 0)], frame, {
      ...style,
      allows: (_wish, corner) => corner.x < 0,
    });
    expect(label.left).toBeLessThan(-32);
  });

  it('rather leads over quiet marks than over one that matters', () => {
    const marks = (weight: number) => [
      at(0, 0),
      ...crowd(9, -64).map(one => ({ ...one, weight: one.x > 0 ? weight : 1 })),
    ];
    const [label] = placeLabels([at(0, 0)], marks(9), frame, style);
    expect(label.leader!.to.x).toBeLessThanOrEqual(1e-9);
  });

  it('goes to where no other mark is', () => {
    const marks = [at(0, 0), { x: 20, y: 0, reach: REACH }];
    const [label] = placeLabels([at(0, 0)], marks, frame, style);
    expect(label.anchor).toBe('end');
  });

  it('leads out of a crowd with a line from the mark to the name', () => {
    const marks = crowd(9, -64);
    const [label] = placeLabels([at(0, 0)], marks, frame, style);
    const { from, to } = label.leader!;
    expect(Math.hypot(from.x, from.y)).toBeCloseTo(REACH, 6);
    expect(distanceToArea(roomOf(label), to)).toBeCloseTo(0, 6);
  });

  it('draws a line where a name beside its mark could be that of another', () => {
    // Wherever the name touches its mark, one of the others is as near.
    const others = [0, 1, 2, 3, 4, 5, 6, 7].map(eighth => ({
      x: 27 * Math.cos((eighth * Math.PI) / 4),
      y: 27 * Math.sin((eighth * Math.PI) / 4),
      reach: REACH,
    }));
    const [label] = placeLabels(
      [at(0, 0)],
      [at(0, 0), ...others],
      frame,
      style,
    );
    expect(label.leader).toBeDefined();
  });

  it('leaves a name out where there is no room for it', () => {
    const marks = crowd(63, -500);
    expect(placeLabels([at(-4, -4)], marks, frame, style)).toEqual([]);
  });

  it('keeps off what else is written', () => {
    const taken = [{ left: 0, right: 400, top: -30, bottom: 30 }];
    const [label] = placeLabels([at(0, 0)], [at(0, 0)], frame, {
      ...style,
      taken,
    });
    expect(overlap(roomOf(label), taken[0])).toBe(false);
  });

  it('lets the first wish win where two want the same room', () => {
    const crowded = Array.from({ length: 90 }, (_, index) => ({
      id: `${index}`,
      text: 'A name that is rather long',
      x: 0,
      y: index / 9,
      reach: 1,
    }));
    const placed = placeLabels(crowded, [], frame, { ...style, most: 90 });
    expect(placed[0].id).toBe('0');
    expect(placed.length).toBeLessThan(90);
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
            expect(overlap(shrunk(a), shrunk(b))).toBe(false);
          }
        }
      }),
    );
  });

  it('lets no name lie over a mark, be it one with a name or one without', () => {
    fc.assert(
      fc.property(
        fc.array(wish, { maxLength: 40 }),
        fc.array(mark, { maxLength: 300, size: 'max' }),
        (wishes, quiet) => {
          const marks = [...wishes, ...quiet];
          for (const label of placeLabels(wishes, marks, frame, style)) {
            const room = roomOf(label);
            for (const one of marks) {
              expect(distanceToArea(room, one)).toBeGreaterThanOrEqual(
                one.reach - TOLERANCE,
              );
            }
          }
        },
      ),
    );
  });

  it('leads every line to its own mark and name, across no other line or name', () => {
    fc.assert(
      fc.property(
        fc.array(wish, { maxLength: 40 }),
        fc.array(mark, { maxLength: 300, size: 'max' }),
        (wishes, quiet) => {
          const labels = placeLabels(
            wishes,
            [...wishes, ...quiet],
            frame,
            style,
          );
          for (const [index, { leader, ...label }] of labels.entries()) {
            if (!leader) continue;
            const start = Math.hypot(
              leader.from.x - label.x,
              leader.from.y - label.y,
            );
            expect(start).toBeCloseTo(label.reach, 6);
            expect(distanceToArea(roomOf(label), leader.to)).toBeCloseTo(0, 6);
            const others = labels.filter((_, other) => other !== index);
            const crossed = others.filter(
              other =>
                runsThrough(leader, shrunk(roomOf(other))) ||
                (other.leader && cross(leader, other.leader)),
            );
            expect(crossed).toEqual([]);
          }
        },
      ),
    );
  });

  it('gives the same picture for the same marks', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), wishes => {
        expect(placeLabels(wishes, wishes, frame, style)).toEqual(
          placeLabels(wishes, wishes.slice().reverse(), frame, style),
        );
      }),
    );
  });
});
