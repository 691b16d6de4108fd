/** A sample: seconds since the start of the test's time, and the value. */
export type Sample = readonly [seconds: number, value: number];

/** Samples every so often over a stretch, without those of which `skip` says so. */
export function scrapes(
  everySeconds: number,
  [fromSeconds, untilSeconds]: readonly [number, number],
  value: (seconds: number) => number,
  skip: (seconds: number) => boolean = () => false,
): Sample[] {
  const samples: Sample[] = [];
  for (let at = fromSeconds; at <= untilSeconds; at += everySeconds) {
    if (!skip(at)) samples.push([at, value(at)]);
  }
  return samples;
}

/** A series as OpenMetrics text. */
export const seriesText = (
  series: string,
  startSeconds: number,
  samples: readonly Sample[],
) =>
  samples
    .map(
      ([at, value]) => `${series} ${value} ${(startSeconds + at).toFixed(3)}\n`,
    )
    .join('');
