/** The UCUM unit of a ratio of 0…1. @public */
export const ratioUnit = '1';

/**
 * A unit as a word for an axis or a column: `%`, `features`, `ms`.
 *
 * @param unit - UCUM, as signals carry it; a word in braces is counted
 *
 * @public
 */
export function unitWord(unit: string, count: number = 2): string {
  if (unit === ratioUnit) return '%';
  const annotation = /^\{(.+)\}$/.exec(unit)?.[1];
  if (!annotation) return unit;
  return Math.abs(count) === 1 ? annotation : plural(annotation);
}

/** How many a written number names: 1.001 is written "1", and is one to its reader. */
export function countAsRead(written: string): number {
  return /^\D?1$/.test(written) ? 1 : 2;
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
