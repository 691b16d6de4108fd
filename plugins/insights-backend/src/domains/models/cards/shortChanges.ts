import type { CardChange } from '../model/diff/diffCards';

/** Changes that are kept of one edit. */
const MOST_CHANGES = 500;

/** Characters that are kept of a text before and after. */
const MOST_CHARACTERS = 2_000;

/** Items that are kept of a list before and after. */
const MOST_ITEMS = 100;

/** Changes as they are kept beside an edit: with the beginning of what is long, as the whole stands in the card. */
export function shortChanges(changes: readonly CardChange[]): CardChange[] {
  return changes.slice(0, MOST_CHANGES).map(change => ({
    ...change,
    before: short(change.before),
    after: short(change.after),
  }));
}

function short(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > MOST_CHARACTERS
      ? `${value.slice(0, MOST_CHARACTERS)}…`
      : value;
  }
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map(short);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, short(part)]),
  );
}
