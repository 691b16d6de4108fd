/** A blip to be placed: which cell it belongs to and how far out it would like to sit. */
export interface BlipToPlace {
  id: string;
  /** Index of the quadrant, clockwise from nine o'clock. */
  quadrant: number;
  /** Index of the ring, from the centre outwards. */
  ring: number;
  /** Place inside the ring, 0 at its inner edge … 1 at its outer. */
  radius: number;
}

/** A blip with its place, in user units around the centre (y points down). */
export interface PlacedBlip extends BlipToPlace {
  x: number;
  y: number;
  /** Distance from the centre. */
  distance: number;
  /** Direction in radians, clockwise from nine o'clock. */
  angle: number;
}

/** A band between two distances from the centre. */
export interface RingBand {
  inner: number;
  outer: number;
}

/** A slice between two directions in radians, clockwise from nine o'clock. */
export interface Sector {
  start: number;
  end: number;
}

/** Where everything on a radar lies. */
export interface RadarLayout {
  /** Distance from the centre to the outer edge of the last ring. */
  outerRadius: number;
  /** Half the width of every mark. */
  blipRadius: number;
  /** Half the width of the free strip between two sectors. */
  gutter: number;
  /** Least distance between the centres of two marks. */
  pitch: number;
  rings: RingBand[];
  sectors: Sector[];
  /** In the order of quadrant, ring, distance, angle. */
  blips: PlacedBlip[];
}
