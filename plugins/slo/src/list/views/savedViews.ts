/** A named set of filters, order and grouping. */
export interface SavedView {
  name: string;
  /** The query of the address, with its question mark; empty for none. */
  search: string;
}

/** What a person can oversee; the storage of the portal is for small things. */
const mostViews = 50;

/** Reads what the storage of the portal has kept; anything else than views is left out. */
export function readViews(kept: unknown): SavedView[] {
  return Array.isArray(kept) ? kept.filter(isView) : [];
}

/** The views with one more, or with another in the place of the one that has its name; ordered by name. */
export function withView(views: readonly SavedView[], added: SavedView) {
  return [...views.filter(({ name }) => name !== added.name), added]
    .slice(-mostViews)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The views without one. */
export function withoutView(views: readonly SavedView[], name: string) {
  return views.filter(view => view.name !== name);
}

function isView(value: unknown): value is SavedView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'search' in value &&
    typeof value.search === 'string'
  );
}
