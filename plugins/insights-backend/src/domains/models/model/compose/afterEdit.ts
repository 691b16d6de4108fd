import type { KeptCardEdit, SaidStatement } from './CardSources';

/** What people say after an edit, of what they said before it: the edit takes back, and says. */
export function afterEdit(
  said: readonly SaidStatement[],
  { scope, at, by, statements: { set, clear } }: KeptCardEdit,
): SaidStatement[] {
  const touched = new Set([...clear, ...Object.keys(set)]);
  return [
    ...said.filter(one => one.scope !== scope || !touched.has(one.pointer)),
    ...Object.entries(set).map(([pointer, statement]) => ({
      ...{ scope, pointer, statement, at, by },
    })),
  ];
}
