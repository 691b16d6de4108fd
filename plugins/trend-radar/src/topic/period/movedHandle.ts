/** Share of all periods that Page Up and Page Down move a handle by. */
const PAGE_SHARE = 0.1;

/**
 * Where the handles of a chosen period are after a key that moves one of them, by the pattern of a multi-thumb slider (WAI-ARIA
 * Authoring Practices 1.2): it goes as far as it may, up to one period before the other. Undefined for any other key.
 *
 * @param handle - 0 for the first period, 1 for the last
 * @param chosen - the first and the last period, counted from 0
 * @param last - the last period that can be chosen
 */
export function movedHandle(
  key: string,
  handle: 0 | 1,
  chosen: readonly [number, number],
  last: number,
): [number, number] | undefined {
  const [from, to] = chosen;
  const [least, most] = handle === 0 ? [0, to - 1] : [from + 1, last];
  const page = Math.max(1, Math.round(last * PAGE_SHARE));
  const asked = new Map([
    ['Home', least],
    ['End', most],
    ['PageUp', chosen[handle] + page],
    ['PageDown', chosen[handle] - page],
    ['ArrowRight', chosen[handle] + 1],
    ['ArrowUp', chosen[handle] + 1],
    ['ArrowLeft', chosen[handle] - 1],
    ['ArrowDown', chosen[handle] - 1],
  ]).get(key);
  if (asked === undefined) return undefined;
  const moved = Math.min(most, Math.max(least, asked));
  return handle === 0 ? [moved, to] : [from, moved];
}
