import { useEffect, useRef } from 'react';

/** Has an item of a list take the focus when the list comes, by its number from 0: who comes back to it goes on from there. */
export function useFocusOnItem(number: number | null) {
  const list = useRef<HTMLUListElement>(null);
  const first = useRef(number);
  useEffect(() => {
    const item =
      first.current === null ? null : list.current?.children[first.current];
    if (item instanceof HTMLElement) item.focus();
  }, []);
  return list;
}
