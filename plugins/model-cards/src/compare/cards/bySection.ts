import { ModelCardChange } from '@almanac/backstage-plugin-insights-react';

/** Changes under the first part of their pointers, in the order in which each section comes first. */
export function bySection(
  changes: readonly ModelCardChange[],
): [section: string, changes: ModelCardChange[]][] {
  const sections = new Map<string, ModelCardChange[]>();
  for (const change of changes) {
    const [, section = ''] = change.pointer.split('/');
    const of = sections.get(section);
    if (of) of.push(change);
    else sections.set(section, [change]);
  }
  return [...sections];
}
