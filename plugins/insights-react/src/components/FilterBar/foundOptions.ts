import type { Facet } from './Facet';

/** A menu of more is no longer read. */
export const mostOptions = 60;

/**
 * The options to show of many: those that hold all words in their label or value; those that are chosen first, while nothing
 * is looked for.
 *
 * @returns at most 60, and how many match
 */
export function foundOptions(
  options: Facet['options'],
  chosen: readonly string[],
  words: string,
): { shown: Facet['options']; matching: number } {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const isChosen = ({ value }: { value: string }) => chosen.includes(value);
  const matching =
    wanted.length > 0
      ? options.filter(({ label, value }) => {
          const text = `${label} ${value}`.toLocaleLowerCase();
          return wanted.every(word => text.includes(word));
        })
      : [
          ...options.filter(isChosen),
          ...options.filter(option => !isChosen(option)),
        ];
  return { shown: matching.slice(0, mostOptions), matching: matching.length };
}
