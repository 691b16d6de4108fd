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
  /** A name may not lie over more marks than this. */
  mostCovered: number;
}

/** Mean width of a character as a part of the font size; good for sentence-case sans-serif text. */
const CHARACTER_WIDTH = 0.57;
const LINE_HEIGHT = 1.25;
const BASELINE = 0.8;

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

function covered(box: Box, marks: readonly Point[]): number {
  return marks.filter(
    ({ x, y }) =>
      x > box.left && x < box.right && y > box.top && y < box.bottom,
  ).length;
}

/**
 * Finds room for names beside their marks, the first wishes first: no name covers another, nor a mark that also wishes
 * for one, nor a crowd of marks, nor leaves the frame or what the style allows. A wish that finds no room is left out; the mark itself stays, and the list names it.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Point[],
  frame: Frame,
  style: LabelStyle,
): PlacedLabel[] {
  const half = style.offset * 0.8;
  const wishing = wishes.map(wish => ({
    left: wish.x - half,
    right: wish.x + half,
    top: wish.y - half,
    bottom: wish.y + half,
  }));
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
        !wishing.some(mark => overlap(box, mark)) &&
        covered(box, marks) <= style.mostCovered,
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
