/** The starts of the segments, ascending, from that of the last segment of each beginning. */
export function traceBack(previous: Int32Array, length: number): number[] {
  const starts: number[] = [];
  let end = length;
  while (end > 0) {
    end = previous[end];
    starts.push(end);
  }
  return starts.reverse();
}
