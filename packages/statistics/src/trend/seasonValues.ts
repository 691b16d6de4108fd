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
  return Array.from({ length: season }, (_, first) =>
    Float64Array.from(
      {
        length: Math.max(0, Math.ceil((values.length - first) / season)),
      },
      (_value, cycle) => values[first + cycle * season],
    ),
  );
}
