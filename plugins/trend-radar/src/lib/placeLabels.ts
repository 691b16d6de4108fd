import {
  Area,
  cross,
  distanceToArea,
  overlap,
  runsThrough,
  Segment,
} from './area';
import { Frame } from './frameOf';
import {
  LabelPlace,
  LabelWish,
  placesAround,
  placesBeside,
} from './labelPlaces';
import { Mark, MarkGrid, markGrid } from './markGrid';
import { Point } from './polar';

/** A name that found room. */
export interface PlacedLabel extends LabelWish {
  anchor: LabelPlace['anchor'];
  anchorX: number;
  /** Left end of the room that it has. */
  left: number;
  /** Its base line. */
  baseline: number;
  /** The line that leads from its mark to it; none where it touches the mark and no other is as near. */
  leader?: Segment;
}

/** What the names are set in, in user units. */
export interface LabelStyle {
  fontSize: number;
  /** Names beyond this number make a picture unreadable. */
  most: number;
  /** What else is written in the picture. */
  taken?: readonly Area[];
  /** Whether a corner of a name may lie at a point, e.g. in the sector of its mark. */
  allows(wish: LabelWish, corner: Point): boolean;
}

const BASELINE = 0.8;
/** Another mark must be so much further from a name than the name's own, in font sizes, where no line leads to that. */
const CLEARLY_NEARER = 0.2;
/** What a mark under a leader costs, in font sizes of a longer leader. */
const COST_OF_CROSSING = 0.5;
/** A line over more than this, by weight, is lost among the marks. */
const MOST_CROSSED = 10;
/** Between two names, in font sizes: a leader that ends between them is seen to end at one. */
const BETWEEN_NAMES = 0.1;

function cornersOf({ left, right, top, bottom }: Area): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ];
}

function inside(area: Area, frame: Frame): boolean {
  return (
    area.left >= frame.x &&
    area.right <= frame.x + frame.width &&
    area.top >= frame.y &&
    area.bottom <= frame.y + frame.height
  );
}

function grown({ left, right, top, bottom }: Area, by: number): Area {
  return {
    left: left - by,
    right: right + by,
    top: top - by,
    bottom: bottom + by,
  };
}

/** What is in the picture already. */
interface Picture {
  frame: Frame;
  style: LabelStyle;
  marks: MarkGrid;
  areas: Area[];
  leaders: Segment[];
}

function isFree(place: LabelPlace, wish: LabelWish, picture: Picture): boolean {
  const { frame, style, marks, areas, leaders } = picture;
  const { area, leader } = place;
  const room = grown(area, BETWEEN_NAMES * style.fontSize);
  return (
    inside(area, frame) &&
    cornersOf(area).every(corner => style.allows(wish, corner)) &&
    !areas.some(other => overlap(room, other)) &&
    !leaders.some(other => runsThrough(other, room)) &&
    !(leader && areas.some(other => runsThrough(leader, other))) &&
    !(leader && leaders.some(other => cross(leader, other))) &&
    !marks.anyWithin(area, 0)
  );
}

/** Whether a name that touches its mark could be taken for that of another. */
function isUnclear(
  { area }: LabelPlace,
  wish: LabelWish,
  { marks, style }: Picture,
): boolean {
  const own = distanceToArea(area, wish) - wish.reach;
  return marks.anyWithin(area, own + CLEARLY_NEARER * style.fontSize, wish);
}

/** The place beside the mark, or else the one whose leader is short and runs over few other marks. */
function bestPlace(wish: LabelWish, picture: Picture): LabelPlace | undefined {
  const { fontSize } = picture.style;
  const beside = placesBeside(wish, fontSize).find(
    place => isFree(place, wish, picture) && !isUnclear(place, wish, picture),
  );
  if (beside) return beside;
  let best: LabelPlace | undefined;
  let leastCost = Infinity;
  for (const place of placesAround(wish, fontSize)) {
    const { from, to } = place.leader;
    const way = Math.hypot(to.x - from.x, to.y - from.y) / fontSize;
    if (way >= leastCost) break;
    if (!isFree(place, wish, picture)) continue;
    const crossed = picture.marks.weightAlong(place.leader, wish);
    if (crossed > MOST_CROSSED) continue;
    const cost = way + COST_OF_CROSSING * crossed;
    if (cost < leastCost) {
      best = place;
      leastCost = cost;
    }
  }
  return best;
}

/**
 * Finds room for names near their marks, the first wishes first: no name lies over another, over a mark or over a
 * leader, nor leaves the frame or what the style allows; no leader crosses another, nor a name. A name that does not
 * touch its mark, or that touches others as well, gets a leader. A wish that finds no room is left out; the mark itself
 * stays, and the list names it.
 *
 * @param marks - all marks of the picture, those of the wishes among them
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Mark[],
  frame: Frame,
  style: LabelStyle,
): PlacedLabel[] {
  const picture: Picture = {
    frame,
    style,
    marks: markGrid(marks, 2 * style.fontSize),
    areas: [...(style.taken ?? [])],
    leaders: [],
  };
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= style.most) {
      break;
    }
    const place = bestPlace(wish, picture);
    if (place) {
      const { anchor, leader, area } = place;
      const { left, right, top, bottom } = area;
      picture.areas.push(area);
      if (leader) picture.leaders.push(leader);
      placed.push({
        ...wish,
        anchor,
        anchorX: { start: left, end: right, middle: (left + right) / 2 }[
          anchor
        ],
        left,
        baseline: top + BASELINE * (bottom - top),
        leader,
      });
    }
  }
  return placed;
}
