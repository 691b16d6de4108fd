import { RadarImport } from '@almanac/backstage-plugin-insights-react';

type Finding = RadarImport['findings'][number];

/** An entry of the list, or the list as a whole, and what of it is not brought in as it stands there. */
export interface EntryFindings {
  /** JSON pointer to the entry; empty where the findings are of the list as a whole. */
  readonly pointer: string;
  readonly title: string | null;
  /** Whether nothing of the entry is brought in. */
  readonly isLeftOut: boolean;
  readonly findings: readonly Finding[];
}

/** Findings by what they are of: entries that stay out first, the list as a whole last. */
export function findingsByEntry({
  findings,
  leftOut,
}: Pick<RadarImport, 'findings' | 'leftOut'>): EntryFindings[] {
  const byEntry = new Map<string, Finding[]>();
  for (const finding of findings) {
    const pointer = entryOf(finding.pointer);
    byEntry.set(pointer, [...(byEntry.get(pointer) ?? []), finding]);
  }
  const titles = new Map(leftOut.map(one => [one.pointer, one.title]));
  return [...byEntry]
    .map(([pointer, own]) => ({
      pointer,
      title: titles.get(pointer) ?? own[0].entry,
      isLeftOut: titles.has(pointer),
      findings: own,
    }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ pointer, isLeftOut }: EntryFindings): number {
  if (isLeftOut) return 0;
  return pointer === '' ? 2 : 1;
}

/** `/entries/3` of `/entries/3/timeline/0`; empty where the pointer is into no entry. */
function entryOf(pointer: string): string {
  return /^\/entries\/\d+/.exec(pointer)?.[0] ?? '';
}
