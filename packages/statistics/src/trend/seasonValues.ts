/**
 * The values of each season on their own, in order: season k holds the values at
 * k, k + season, k + 2·season, …
 *
 * @param season - steps per cycle
 * @returns `season` arrays; NaN stays NaN
 * @throws RangeError when the season is not a whole number of at least 1
 */
export function seasonValues(
  values: ArrayLike<number>,
  season: number,
): Float64Array[] {
  if (!(Number.isInteger(season) && season >= 1)) {
    throw new RangeError(
      `season must be a whole number of at least 1, got ${season}`,
    );
  }
  const seasons: Float64Array[] = [];
  for (let first = 0; first < season; first++) {
    const own = new Float64Array(
      Math.max(0, Math.ceil((values.length - first) / season)),
    );
    for (let cycle = 0; cycle < own.length; cycle++)
      own[cycle] = values[first + cycle * season];
    seasons.push(own);
  }
  return seasons;
}
