/** Titles of what is no entity. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['several', 'Several owners'],
  ['none', 'No owner'],
]);

/** How an owner is called: the name within its entity reference. */
export function titleOfOwner(owner: string): string {
  return OTHERS.get(owner) ?? owner.replace(/^[^:]*:(?:[^/]*\/)?/, '');
}
