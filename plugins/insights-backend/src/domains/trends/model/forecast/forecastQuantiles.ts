import type { ConformalBand } from '@almanac/statistics';

/** So that the bands of 0.1 and of 0.9 are one. */
const DIGITS = 1e12;

/** Levels of the bands whose ends are these quantiles, each once; those of `known` are left out. */
export function levelsOf(
  quantiles: readonly number[],
  known: readonly number[],
): number[] {
  const levels = new Set(quantiles.map(levelOf));
  return [...levels].filter(level => level > 0 && !known.includes(level));
}

/**
 * The values that are not exceeded with a probability: the end of the band that leaves as much outside on each side.
 *
 * @param probability - 0…1
 * @returns one value a step; undefined where that band could not be told
 */
export function quantileIn(
  probability: number,
  median: Float64Array,
  bands: readonly ConformalBand[],
): Float64Array | undefined {
  const level = levelOf(probability);
  if (level === 0) return median;
  const band = bands.find(one => one.level === level);
  return probability < 0.5 ? band?.low : band?.high;
}

function levelOf(probability: number): number {
  return Math.round(Math.abs(1 - 2 * probability) * DIGITS) / DIGITS;
}
