/** A seed for `chance`, of a name: FNV-1a, 32 bits. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * A number in [0, 1) that looks like chance and is always the same for the same seed and index: the finaliser of
 * MurmurHash3, 32 bits.
 */
export function chance(seed: number, index: number): number {
  let hash = (seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** A number in [low, high) by chance. */
export function between(
  [low, high]: readonly [number, number],
  seed: number,
  index: number,
): number {
  return low + (high - low) * chance(seed, index);
}
