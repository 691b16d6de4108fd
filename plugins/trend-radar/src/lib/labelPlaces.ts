import { Area, Segment } from './area';
import { Point } from './polar';

/** A mark that would like its name near it. */
export interface LabelWish extends Point {
  id: string;
  text: string;
  /** How far the mark reaches from its centre. */
  reach: number;
}

/** A place that a name could take. */
export interface LabelPlace {
  /** Which end of the text stands at the mark's side; a text wider than reckoned grows away from its mark. */
  anchor: 'start' | 'end' | 'middle';
  area: Area;
  /** From the mark's edge to a name that stands further off. */
  leader?: Segment;
}

/** A place that a line leads to. */
export type LedPlace = LabelPlace & Required<Pick<LabelPlace, 'leader'>>;

/** Width of a character as a part of the font size, on the safe side for sentence-case sans-serif text. */
export const CHARACTER_WIDTH = 0.6;
export const LINE_HEIGHT = 1.25;

/** Between a mark's edge and a name beside it, as a part of the font size. */
const GAP = 0.25;
const DIRECTIONS = 24;
/** Distances at which a name may stand off its mark, in font sizes from the mark's edge: a longer line is not followed. */
const DISTANCES = [1, 1.5, 2, 2.75, 3.5, 4.5, 5.5];
/** Directions flatter than this (as a sine) lead to the end of a name, steeper ones to its middle. */
const STEEP = 0.92;
/** Sine and cosine of 45°. */
const DIAGONAL = Math.SQRT1_2;

function sizeOf(text: string, fontSize: number) {
  return {
    width: text.length * CHARACTER_WIDTH * fontSize,
    height: LINE_HEIGHT * fontSize,
  };
}

function areaAt(
  anchor: LabelPlace['anchor'],
  left: number,
  top: number,
  { width, height }: { width: number; height: number },
): LabelPlace {
  const area = { left, right: left + width, top, bottom: top + height };
  return { anchor, area };
}

/** The eight places that touch a mark: beside it, over and under it, at its corners. */
export function placesBeside(wish: LabelWish, fontSize: number): LabelPlace[] {
  const { x, y } = wish;
  const size = sizeOf(wish.text, fontSize);
  const { width, height } = size;
  const offset = wish.reach + GAP * fontSize;
  const slant = offset * DIAGONAL;
  return [
    areaAt('start', x + offset, y - height / 2, size),
    areaAt('end', x - offset - width, y - height / 2, size),
    areaAt('middle', x - width / 2, y - offset - height, size),
    areaAt('middle', x - width / 2, y + offset, size),
    areaAt('start', x + slant, y - slant - height, size),
    areaAt('start', x + slant, y + slant, size),
    areaAt('end', x - slant - width, y - slant - height, size),
    areaAt('end', x - slant - width, y + slant, size),
  ];
}

/** The places further off, the nearest first; each with the line that leads to its mark. */
export function* placesAround(
  wish: LabelWish,
  fontSize: number,
): Generator<LedPlace> {
  for (const distance of DISTANCES) {
    for (let index = 0; index < DIRECTIONS; index++) {
      const angle = (2 * Math.PI * index) / DIRECTIONS;
      yield placeAway(wish, fontSize, distance * fontSize, angle);
    }
  }
}

function placeAway(
  { text, x, y, reach }: LabelWish,
  fontSize: number,
  distance: number,
  angle: number,
): LedPlace {
  const size = sizeOf(text, fontSize);
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  const far = reach + distance;
  const to = { x: x + far * cosine, y: y + far * sine };
  const from = { x: x + reach * cosine, y: y + reach * sine };
  const leader = { from, to };
  if (Math.abs(sine) > STEEP) {
    const top = sine > 0 ? to.y : to.y - size.height;
    return { ...areaAt('middle', to.x - size.width / 2, top, size), leader };
  }
  const top = to.y - size.height / 2;
  return cosine > 0
    ? { ...areaAt('start', to.x, top, size), leader }
    : { ...areaAt('end', to.x - size.width, top, size), leader };
}
