import { FIELD_POINTERS } from '../card/fieldSchemas';

/** How many are named. */
const MOST_NAMED = 3;

/** Letters of a pointer that are looked at. */
const MOST_LETTERS = 100;

/** Pointers to fields that somebody may have meant, the likeliest first. */
export function nearestPointers(pointer: string): string[] {
  const asked = pointer.slice(0, MOST_LETTERS).toLowerCase();
  const name = asked.split('/').at(-1) ?? '';
  return FIELD_POINTERS.map(field => {
    const known = field.toLowerCase();
    // Who names the field right and the section wrong is nearer than a few letters tell.
    const isNamed = name !== '' && known.endsWith(`/${name}`);
    return { field, distance: isNamed ? 0 : lettersBetween(asked, known) };
  })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_NAMED)
    .map(({ field }) => field);
}

/** Letters to be put in, taken out or changed (Levenshtein 1966), by the algorithm of Wagner and Fischer 1974. */
function lettersBetween(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      current[column] = Math.min(
        above[column] + 1,
        current[column - 1] + 1,
        above[column - 1] + (isSame ? 0 : 1),
      );
    }
    above = current;
  }
  return above[right.length];
}
