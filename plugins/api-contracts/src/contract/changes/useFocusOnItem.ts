import { useEffect, useRef } from 'react';

/**
 * Has an item of a list take the focus when the list comes, by its number from 0: who comes back to it goes on from there.
 *
 * @param isDrawn - of a list that is drawn in part: whether its items are there
 */
export function useFocusOnItem(number: number | null, isDrawn = true) {
  const list = useRef<HTMLUListElement>(null);
  const first = useRef(number);
  useEffect(() => {
    if (!isDrawn || first.current === null) return;
    // Of a list of which a part is drawn the items say their numbers.
    const item =
      list.current?.querySelector(
        `:scope > [data-number="${first.current}"]`,
      ) ?? list.current?.children[first.current];
    first.current = null;
    if (item instanceof HTMLElement) item.focus();
  }, [isDrawn]);
  return list;
}
