import { useRef, type KeyboardEvent, type RefObject } from 'react';

const rowsPerPage = 10;

/** Arrow keys, Page Up and Down, Home and End walk through rows of which only some are drawn. */
export function useRowKeys(table: {
  count: number;
  scroller: RefObject<HTMLDivElement>;
  scrollTo(index: number): void;
  open(index: number): void;
}) {
  const current = useRef(-1);
  const focus = (index: number) => {
    current.current = index;
    table.scrollTo(index);
    // The row is drawn after the scroll.
    requestAnimationFrame(() => {
      table.scroller.current
        ?.querySelector<HTMLElement>(`[data-row-index="${index}"]`)
        ?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as Element;
    const onRow = target.getAttribute('data-row-index');
    if (onRow === null && target !== event.currentTarget) return;
    const at = onRow === null ? current.current : Number(onRow);
    const last = table.count - 1;
    const next: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + rowsPerPage,
      PageUp: at - rowsPerPage,
      Home: 0,
      End: last,
    };
    if (event.key === 'Enter' && onRow !== null) {
      table.open(at);
      return;
    }
    if (!(event.key in next) || table.count === 0) return;
    event.preventDefault();
    focus(Math.min(last, Math.max(0, next[event.key])));
  };
  return { onKeyDown };
}
