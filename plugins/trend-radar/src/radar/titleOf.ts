/** The title of the quadrant or ring with an id; the id itself when it is not there. */
export function titleOf(
  list: readonly { id: string; title: string }[],
  id: string,
): string {
  return list.find(item => item.id === id)?.title ?? id;
}
