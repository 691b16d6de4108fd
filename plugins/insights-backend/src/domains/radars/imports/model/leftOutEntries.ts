import type { ImportPlan } from './planImport';
import type { ListedEntry, RadarList } from './RadarList';

/** Entries of a list of which nothing is brought in, in the order of the list; the title is null where it has none. */
export function leftOutEntries(
  list: Pick<RadarList, 'entries' | 'entryCount' | 'findings'>,
  plan: Pick<ImportPlan, 'entries'>,
): { pointer: string; title: string | null }[] {
  const brought = new Set(plan.entries.map(({ pointer }) => pointer));
  const titles = new Map<string, string>();
  for (const { pointer, entry } of list.findings) {
    if (entry !== null) titles.set(entryPointerOf(pointer), entry);
  }
  for (const { pointer, title } of list.entries) titles.set(pointer, title);
  return Array.from({ length: list.entryCount }, (_, i) => `/entries/${i}`)
    .filter(pointer => !brought.has(pointer))
    .map(pointer => ({ pointer, title: titles.get(pointer) ?? null }));
}

/** The entry that a place in the list is of: `/entries/3` of `/entries/3/timeline/0`. */
function entryPointerOf(pointer: ListedEntry['pointer']): string {
  return pointer.split('/').slice(0, 3).join('/');
}
