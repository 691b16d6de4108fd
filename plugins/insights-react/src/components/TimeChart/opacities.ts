/** The wider an interval, the fainter its band. Bands lie on each other, so these add. */
export function bandOpacity(level: number): number {
  return level > 0.9 ? 0.14 : 0.2;
}

/** Of areas that stand on each other: the grid is seen through them. */
export const stackOpacity = 0.85;

/** Of the band around a foreseen line. */
export const rangeOpacity = 0.2;
