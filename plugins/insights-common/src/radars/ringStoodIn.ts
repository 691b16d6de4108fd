/**
 * Id of the ring that a topic stands in: the decided one where there is one that the radar still has, else the suggested one.
 *
 * @public
 */
export function ringStoodIn(
  rings: readonly { readonly id: string }[],
  {
    suggested,
    decided,
  }: { readonly suggested: string; readonly decided: string | null },
): string {
  return decided !== null && rings.some(({ id }) => id === decided)
    ? decided
    : suggested;
}
