import { Area } from './area';
import { RadarLayout, RingBand } from './RadarLayout';

/** A ring's title on the strip to the left or to the right of the centre. */
export interface RingTitle {
  ring: number;
  side: 'left' | 'right';
  text: string;
  /** Middle of the text. */
  x: number;
}

/** Width of a character of a bold title as a part of its size, on the safe side. */
export const RING_CHARACTER_WIDTH = 0.6;
/** Between two titles, in font sizes. */
const BETWEEN = 0.4;
/** A title cut shorter than this says nothing. */
const FEWEST_CHARACTERS = 4;

/** What titles are set on. */
type Ground = Pick<RadarLayout, 'rings' | 'outerRadius' | 'gutter' | 'sectors'>;

function hasRightStrip({ sectors }: Ground): boolean {
  return sectors.length % 2 === 0;
}

/** The free strips between sectors that the titles of the rings stand on. */
export function stripsOfRingTitles(layout: Ground): Area[] {
  const { outerRadius, gutter } = layout;
  const left = { left: -outerRadius, right: 0, top: -gutter, bottom: gutter };
  return hasRightStrip(layout)
    ? [left, { ...left, left: 0, right: outerRadius }]
    : [left];
}

function cutAtEnd(title: string, most: number): string {
  const characters = Array.from(title);
  return characters.length <= most
    ? title
    : `${characters.slice(0, most - 1).join('')}…`;
}

/**
 * Distances from the centre at which titles stand side by side on one strip, each over its own ring.
 *
 * @returns undefined where they do not fit
 */
function distancesOnStrip(
  titles: readonly { text: string; band: RingBand }[],
  ground: Ground,
  fontSize: number,
): number[] | undefined {
  const distances: number[] = [];
  let end = ground.outerRadius;
  for (const { text, band } of titles.slice().reverse()) {
    const width = Array.from(text).length * RING_CHARACTER_WIDTH * fontSize;
    const distance = Math.min((band.inner + band.outer) / 2, end - width / 2);
    // A title whose middle lies over another ring names that one.
    const isOwn = distance > band.inner;
    if (!isOwn || distance - width / 2 < ground.gutter) return undefined;
    distances.unshift(distance);
    end = distance - width / 2 - BETWEEN * fontSize;
  }
  return distances;
}

type Side = RingTitle['side'];

/** The titles with so many characters, on the sides that each ring is named on. */
function arrange(
  titles: readonly string[],
  ground: Ground,
  fontSize: number,
  sidesOf: (ring: number) => Side[],
): RingTitle[] | undefined {
  const placed: RingTitle[] = [];
  for (const side of ['left', 'right'] as const) {
    const named = ground.rings
      .map((band, ring) => ({ band, ring, text: titles[ring] }))
      .filter(({ ring }) => sidesOf(ring).includes(side));
    const distances = distancesOnStrip(named, ground, fontSize);
    if (!distances) return undefined;
    named.forEach(({ ring, text }, index) => {
      const x = side === 'left' ? -distances[index] : distances[index];
      placed.push({ ring, side, text, x });
    });
  }
  return placed;
}

/**
 * Places the titles of the rings on the strips beside the centre, none over another: whole and on both sides where they
 * fit; else by turns, every other one to the right; else cut at their end, and no shorter than needed. None at all
 * where less than four characters would be left.
 */
export function placeRingTitles(
  titles: readonly string[],
  ground: Ground,
  fontSize: number,
): RingTitle[] {
  const onEach: Side[] = hasRightStrip(ground) ? ['left', 'right'] : ['left'];
  const byTurns = (ring: number): Side[] => [ring % 2 ? 'left' : 'right'];
  const longest = Math.max(...titles.map(title => Array.from(title).length));
  for (let most = longest; most >= FEWEST_CHARACTERS; most--) {
    const cut = titles.map(title => cutAtEnd(title, most));
    const placed =
      arrange(cut, ground, fontSize, () => onEach) ??
      (onEach.length > 1 ? arrange(cut, ground, fontSize, byTurns) : undefined);
    if (placed) return placed;
  }
  return [];
}
