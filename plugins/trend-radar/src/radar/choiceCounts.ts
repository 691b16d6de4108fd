/** The values that something has in each menu, by the menu's id. */
export type ChoiceValues<Item> = Readonly<
  Record<string, (item: Item) => readonly string[]>
>;

/** Of how many there would be with a choice. */
export type ChoiceCounts = (menu: string, value: string) => number;

/**
 * Beside each choice of each menu, how many there would be with it and what is chosen in all other menus. A menu in which
 * nothing is chosen narrows nothing; several choices of one menu are alternatives.
 *
 * @param chosen - by the menu's id
 */
export function choiceCounts<Item>(
  items: readonly Item[],
  chosen: Readonly<Record<string, readonly string[]>>,
  valuesIn: ChoiceValues<Item>,
): ChoiceCounts {
  const menus = Object.keys(valuesIn);
  const counts = new Map(menus.map(menu => [menu, new Map<string, number>()]));
  for (const item of items) {
    const missed = menus.filter(
      menu =>
        (chosen[menu] ?? []).length > 0 &&
        !valuesIn[menu](item).some(value => chosen[menu].includes(value)),
    );
    // What one menu alone leaves out would be there with another choice of that menu.
    const countedIn = [menus, missed][missed.length] ?? [];
    for (const menu of countedIn) {
      const ofMenu = counts.get(menu)!;
      for (const value of new Set(valuesIn[menu](item))) {
        ofMenu.set(value, (ofMenu.get(value) ?? 0) + 1);
      }
    }
  }
  return (menu, value) => counts.get(menu)?.get(value) ?? 0;
}
