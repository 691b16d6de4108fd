/** Filters that belong together stand in one menu; the address has each by its own name. */
export const menus = {
  attention: ['needs', 'since'],
  stage: ['lifecycle', 'gone'],
  condition: ['score', 'slo', 'readable'],
} as const;

/** Values of these exclude each other: one holds at most. */
export const exclusive: readonly string[] = [
  ...['needs', 'readable', 'score', 'slo', 'since', 'gone'],
];

/** One of those menus. */
export type MenuId = keyof typeof menus;

type Chosen = Readonly<Record<string, readonly string[]>>;

/** A value of a filter as a menu of several has it. */
export function inMenu(filter: string, value: string): string {
  return `${filter}=${value}`;
}

/** What is chosen in each menu. */
export function chosenInMenus(chosen: Chosen): Record<MenuId, string[]> {
  const of = (id: MenuId) =>
    menus[id].flatMap(filter =>
      (chosen[filter] ?? []).map(value => inMenu(filter, value)),
    );
  return {
    attention: of('attention'),
    stage: of('stage'),
    condition: of('condition'),
  };
}

/**
 * The filter that a choice in a menu changes, with all of its values; undefined where it changes none.
 *
 * @param values - what is chosen now; one more or one less than before, or one in the place of an alternative
 */
export function changeInMenu(
  id: string,
  chosen: Chosen,
  values: readonly string[],
): [filter: string, values: string[]] | undefined {
  const menu = Object.entries(menus).find(([name]) => name === id);
  for (const filter of menu?.[1] ?? []) {
    const begin = inMenu(filter, '');
    const now = values
      .filter(value => value.startsWith(begin))
      .map(value => value.slice(begin.length));
    if (now.join('\n') !== (chosen[filter] ?? []).join('\n')) {
      return [filter, now];
    }
  }
  return undefined;
}
