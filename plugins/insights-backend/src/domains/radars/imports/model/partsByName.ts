import { foldedName, slugOf } from './nameInId';
import type { ListedPart } from './RadarList';

interface KnownPart {
  readonly id: string;
  readonly title: string;
}

/**
 * The quadrants, or rings, of a radar by the ids that a list gives them: those with the same id or the same title; by their
 * places, where the list only numbers them.
 *
 * @returns id on the radar, by the id on the list; what the radar has not is left out
 */
export function partsByName(
  listed: readonly ListedPart[],
  known: readonly KnownPart[],
): ReadonlyMap<string, string> {
  if (listed.length === 0) {
    return new Map(known.map(({ id }, index) => [String(index), id]));
  }
  return new Map(
    listed.flatMap(part => {
      const found =
        known.find(({ id }) => id === part.id) ??
        known.find(({ id }) => id === slugOf(part.id)) ??
        known.find(({ title }) => foldedName(title) === foldedName(part.title));
      return found ? [[part.id, found.id] as const] : [];
    }),
  );
}
