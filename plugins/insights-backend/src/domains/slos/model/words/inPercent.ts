/** More digits than anybody promises. */
const MOST_DIGITS = 8;

/** A ratio that somebody wrote, such as a target, with as few digits as tell it: `99.95 %`. */
export function inPercent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(MOST_DIGITS)) + 0} %`;
}
