import type { Season } from './findSeasons';

/** The cycle that the trend test and the forecast go by: the one that foretells most. */
export function strongestSeason(
  seasons: readonly Season[],
): Season | undefined {
  return [...seasons].sort((a, b) => (b.skill ?? 0) - (a.skill ?? 0))[0];
}
