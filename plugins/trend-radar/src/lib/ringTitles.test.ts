import fc from 'fast-check';
import {
  placeRingTitles,
  RING_CHARACTER_WIDTH,
  RingTitle,
  stripsOfRingTitles,
} from './ringTitles';

const OUTER_RADIUS = 480;
const GUTTER = 13;

/** A radar whose rings end at these parts of its radius. */
function ground(ends: number[], sectorCount: number) {
  return {
    outerRadius: OUTER_RADIUS,
    gutter: GUTTER,
    sectors: Array.from({ length: sectorCount }, () => ({ start: 0, end: 1 })),
    rings: ends.map((end, index) => ({
      inner: OUTER_RADIUS * (ends[index - 1] ?? 0),
      outer: OUTER_RADIUS * end,
    })),
  };
}

const namesOn = (titles: RingTitle[], side: RingTitle['side']) =>
  titles.filter(title => title.side === side).map(title => title.text);

describe('placeRingTitles', () => {
  it('names each ring on both sides where there is room', () => {
    const titles = placeRingTitles(['Adopt', 'Trial'], ground([0.5, 1], 4), 20);
    expect(namesOn(titles, 'left')).toEqual(['Adopt', 'Trial']);
    expect(namesOn(titles, 'right')).toEqual(['Adopt', 'Trial']);
  });

  it('lets a title that is longer than its ring is wide reach into the next one inwards', () => {
    const titles = placeRingTitles(
      ['Use', 'Enhance', 'Wait'],
      ground([0.7, 0.85, 1], 5),
      21,
    );
    expect(namesOn(titles, 'left')).toEqual(['Use', 'Enhance', 'Wait']);
    expect(namesOn(titles, 'right')).toEqual([]);
  });

  it('takes turns where neighbours do not fit beside one another', () => {
    const titles = placeRingTitles(
      ['Adopt', 'Trial', 'Assess', 'Hold'],
      ground([0.61, 0.74, 0.87, 1], 4),
      30,
    );
    expect(namesOn(titles, 'left')).toEqual(['Trial', 'Hold']);
    expect(namesOn(titles, 'right')).toEqual(['Adopt', 'Assess']);
  });

  it('cuts titles no shorter than needed', () => {
    const rings = ground([0.5, 0.75, 1], 5);
    const [, cut] = placeRingTitles(['Use', 'Experimental', 'Wait'], rings, 40);
    expect(cut.text).toMatch(/^Exp.*…$/);
    const more = cut.text.replace('…', '').length + 2;
    const longer = 'Experimental'.slice(0, more);
    const [, alone] = placeRingTitles(['Use', longer, 'Wait'], rings, 40);
    expect(alone.text).not.toBe(longer);
  });

  it('says nothing rather than a syllable', () => {
    const titles = ['Adopt', 'Trial', 'Assess', 'Hold'];
    expect(
      placeRingTitles(titles, ground([0.25, 0.5, 0.75, 1], 5), 90),
    ).toEqual([]);
  });

  it('keeps each title on its strip and over its ring, and apart from the others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 14 }), {
          minLength: 2,
          maxLength: 6,
        }),
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 8, max: 60 }),
        (names, sectorCount, fontSize) => {
          const ends = names.map((_, index) => (index + 1) / names.length);
          const radar = ground(ends, sectorCount);
          const titles = placeRingTitles(names, radar, fontSize);
          const boxes = titles.map(({ x, text, ring, side }) => {
            const half =
              (Array.from(text).length * RING_CHARACTER_WIDTH * fontSize) / 2;
            return { left: x - half, right: x + half, ring, side, x };
          });
          for (const box of boxes) {
            const strip =
              stripsOfRingTitles(radar)[box.side === 'left' ? 0 : 1];
            expect(box.left).toBeGreaterThanOrEqual(strip.left - 1e-9);
            expect(box.right).toBeLessThanOrEqual(strip.right + 1e-9);
            const { inner, outer } = radar.rings[box.ring];
            expect(Math.abs(box.x)).toBeGreaterThan(inner);
            expect(Math.abs(box.x)).toBeLessThan(outer);
            const crossing = boxes.filter(
              other =>
                other !== box &&
                other.left < box.right &&
                box.left < other.right,
            );
            expect(crossing).toEqual([]);
          }
        },
      ),
    );
  });
});
