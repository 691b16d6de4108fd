import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

const rowsPerPage = 10;
/** A long list scrolls first, and draws the row in one of the next frames. */
const framesToDraw = 30;

function focusOnceDrawn(
  scroller: RefObject<HTMLDivElement>,
  index: number,
  framesLeft = framesToDraw,
) {
  requestAnimationFrame(() => {
    const row = scroller.current?.querySelector<HTMLElement>(
      `[data-row-index="${index}"]`,
    );
    if (row) row.focus();
    else if (framesLeft > 0) focusOnceDrawn(scroller, index, framesLeft - 1);
  });
}

/** Arrow keys, Page Up and Down, Home and End walk through rows of which only some are drawn. */
export function useRowKeys(table: {
  count: number;
  scroller: RefObject<HTMLDivElement>;
  scrollTo(index: number): void;
  open(index: number): void;
  /** Index of the row that has the focus at first; -1 while there is none. */
  first: number;
}) {
  const current = useRef(-1);
  const focus = (index: number) => {
    current.current = index;
    table.scrollTo(index);
    focusOnceDrawn(table.scroller, index);
  };
  const { first } = table;
  const latestFocus = useRef(focus);
  useEffect(() => {
    latestFocus.current = focus;
  });
  useEffect(() => {
    if (first < 0 || current.current >= 0) return;
    // Who is somewhere else by now stays there.
    if (document.activeElement === document.body) latestFocus.current(first);
  }, [first]);
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
