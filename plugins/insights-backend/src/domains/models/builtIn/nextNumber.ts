/** Digits of a number that JavaScript counts on from. */
const MOST_DIGITS = 15;

/** The number after the greatest of those versions that are numbers; `1` where none is. */
export function nextNumber(versions: readonly string[]): string {
  const greatest = versions
    .filter(version => /^\d+$/.test(version) && version.length <= MOST_DIGITS)
    .reduce((most, version) => Math.max(most, Number(version)), 0);
  return String(greatest + 1);
}
