/** A ratio as people read it: `99.95 %`, with as many digits as tell it apart, four at most. */
export function inPercent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(4)) + 0} %`;
}
