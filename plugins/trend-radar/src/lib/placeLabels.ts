import { Frame } from './frameOf';
import { Point } from './polar';

/** A mark that would like its name beside it. */
export interface LabelWish extends Point {
  id: string;
  text: string;
}

/** A name that found room. */
export interface PlacedLabel extends LabelWish {
  /** Which end of the text stands at `anchorX`; a text wider than reckoned grows away from its mark. */
  anchor: 'start' | 'end' | 'middle';
  anchorX: number;
  /** Left end of the room that it has. */
  left: number;
  /** Its base line. */
  baseline: number;
}

/** What the names are set in, in user units. */
export interface LabelStyle {
  /** Whether a corner of a name may lie at a point, e.g. in the sector of its mark. */
  allows(wish: LabelWish, corner: Point): boolean;
  fontSize: number;
  /** Distance between a mark's centre and its name. */
  offset: number;
  /** Names beyond this number make a picture unreadable. */
  most: number;
  /** How far a mark reaches from its centre. */
  markRadius: number;
}

/** Width of a character as a part of the font size, on the safe side for sentence-case sans-serif text. */
export const CHARACTER_WIDTH = 0.6;
export const LINE_HEIGHT = 1.25;
const BASELINE = 0.8;
/** Sine and cosine of 45°. */
const DIAGONAL = Math.SQRT1_2;

interface Box {
  anchor: PlacedLabel['anchor'];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Area = Omit<Box, 'anchor'>;

function overlap(a: Area, b: Area): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  );
}

function boxesBeside(wish: LabelWish, style: LabelStyle): Box[] {
  const width = wish.text.length * CHARACTER_WIDTH * style.fontSize;
  const height = LINE_HEIGHT * style.fontSize;
  const { offset } = style;
  const slant = offset * DIAGONAL;
  const box = (anchor: Box['anchor'], left: number, top: number): Box => ({
    anchor,
    left,
    right: left + width,
    top,
    bottom: top + height,
  });
  return [
    box('start', wish.x + offset, wish.y - height / 2),
    box('end', wish.x - offset - width, wish.y - height / 2),
    box('middle', wish.x - width / 2, wish.y - offset - height),
    box('middle', wish.x - width / 2, wish.y + offset),
    box('start', wish.x + slant, wish.y - slant - height),
    box('start', wish.x + slant, wish.y + slant),
    box('end', wish.x - slant - width, wish.y - slant - height),
    box('end', wish.x - slant - width, wish.y + slant),
  ];
}

function cornersOf({ left, right, top, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ];
}

function inside(box: Box, frame: Frame): boolean {
  return (
    box.left >= frame.x &&
    box.right <= frame.x + frame.width &&
    box.top >= frame.y &&
    box.bottom <= frame.y + frame.height
  );
}

/** Whether a box lies over a part of the circle around a point. */
function touches(box: Area, { x, y }: Point, radius: number): boolean {
  const acrossX = Math.max(box.left - x, 0, x - box.right);
  const acrossY = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(acrossX, acrossY) < radius;
}

/**
 * Finds room for names beside their marks, the first wishes first: no name lies over another or over a mark, nor leaves
 * the frame or what the style allows. A wish that finds no room is left out; the mark itself stays, and the list names
 * it.
 *
 * @param marks - all marks of the picture, those of the wishes among them
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Point[],
  frame: Frame,
  style: LabelStyle,
): PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= style.most) {
      break;
    }
    const free = boxesBeside(wish, style).find(
      box =>
        inside(box, frame) &&
        cornersOf(box).every(corner => style.allows(wish, corner)) &&
        !taken.some(other => overlap(box, other)) &&
        !marks.some(mark => touches(box, mark, style.markRadius)),
    );
    if (free) {
      taken.push(free);
      const baseline = free.top + BASELINE * (free.bottom - free.top);
      const { anchor, left, right } = free;
      const anchorX = { start: left, end: right, middle: wish.x }[anchor];
      placed.push({ ...wish, anchor, anchorX, left, baseline });
    }
  }
  return placed;
}
