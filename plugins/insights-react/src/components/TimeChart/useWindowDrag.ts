import { useRef, useState, type PointerEvent } from 'react';
import type { ChartView } from './ChartView';
import { nearestRow } from './model/nearestRow';

const dragFromPixels = 8;
const mainButton = 0;

/** A press that is moved chooses a window; one that is not, pins a period. */
export function useWindowDrag(view: ChartView, pin: (index: number) => void) {
  const start = useRef<number | null>(null);
  const [selection, setSelection] = useState<{
    low: number;
    high: number;
  } | null>(null);
  const { rows } = view.model;
  const { onWindowChange } = view.chart;
  const rowAt = (x: number) =>
    nearestRow(rows, view.geometry, x, view.middleOf);
  const end = () => {
    const from = start.current;
    start.current = null;
    setSelection(null);
    return from;
  };
  return {
    selection,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== mainButton) return;
      // The drag goes on, and ends, where the pointer has left the chart.
      event.currentTarget.setPointerCapture?.(event.pointerId);
      start.current = pointerX(event);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = start.current;
      if (from === null || !onWindowChange) return;
      const x = pointerX(event);
      const moved = Math.abs(x - from) >= dragFromPixels;
      setSelection(
        moved ? { low: Math.min(from, x), high: Math.max(from, x) } : null,
      );
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const from = end();
      const x = pointerX(event);
      const at = rowAt(x);
      if (from === null || at === null) return;
      if (!onWindowChange || Math.abs(x - from) < dragFromPixels) {
        pin(at);
        return;
      }
      const first = rowAt(Math.min(from, x));
      const last = rowAt(Math.max(from, x));
      if (first !== null && last !== null && last > first) {
        onWindowChange({ from: rows[first].day, to: rows[last].day });
      }
    },
    /** The browser took the pointer, to scroll. */
    onPointerCancel: () => {
      end();
    },
  };
}

/** Pixels from the left edge of what listens. */
export function pointerX(event: PointerEvent<HTMLElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}
