/** How long each piece of work is measured. */
export const MEASURED_SECONDS = 0.4;
/** Short, so that some rounds pass without other work of the machine: the peers are timed call by call. */
const ROUND_MILLISECONDS = 2;

/** A slow rise with noise and a shift in the middle, the same in every run. */
export function series(length: number): number[] {
  let state = length;
  return Array.from({ length }, (_, index) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 + index / length + (index > length / 2 ? 1 : 0);
  });
}

/** Seconds per call, the least of several rounds: the machine may do other work. */
export function seconds(work: () => unknown): number {
  const deadline = performance.now() + MEASURED_SECONDS * 1000;
  let least = Infinity;
  while (performance.now() < deadline) {
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < ROUND_MILLISECONDS) {
      work();
      calls += 1;
    }
    least = Math.min(least, (performance.now() - start) / calls / 1000);
  }
  return least;
}

/** How far two lists lie apart, at most; as a share of the largest value of the second. */
export function largestDifference(
  ours: ArrayLike<number>,
  theirs: readonly number[],
): number {
  const scale = Math.max(...theirs.map(Math.abs));
  return Math.max(
    ...theirs.map((value, index) => Math.abs(ours[index] - value) / scale),
  );
}
