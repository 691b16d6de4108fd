import { useCallback, useState, type KeyboardEvent } from 'react';
import type { ChartRow } from './model/ChartModel';
import { useEscape } from './useEscape';

/** Which period the reader looks at, and whether it stays when the pointer leaves. */
export interface TimeWalk {
  index: number | null;
  pinned: boolean;
  /** The pointer is over a period, or has left (null). */
  hover(index: number | null): void;
  pin(index: number): void;
  release(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** A period by its time: its place is another one once the window is. */
interface LookedAt {
  time: number | null;
  pinned: boolean;
}

const nothing: LookedAt = { time: null, pinned: false };
const periodsPerPage = 12;

/**
 * Walks through the periods of a chart by pointer and keyboard. A pinned period stays when the window changes; where the
 * new window does not have it, nothing is pinned.
 *
 * @param rows - the periods
 * @param start - where the first arrow key leads
 */
export function useTimeWalk(
  rows: readonly Pick<ChartRow, 'time'>[],
  start: number,
): TimeWalk {
  const [state, setState] = useState(nothing);
  const count = rows.length;
  const place = rows.findIndex(row => row.time === state.time);
  const index = place < 0 ? null : place;
  const pinned = state.pinned && index !== null;
  const look = (at: number | null, isPinned: boolean) =>
    setState({ time: at === null ? null : rows[at].time, pinned: isPinned });
  const move = (to: number) =>
    look(Math.max(0, Math.min(count - 1, to)), pinned);
  const release = useCallback(() => setState(nothing), []);
  useEscape(pinned, release);
  return {
    index,
    pinned,
    hover: at => {
      if (!pinned) look(at, false);
    },
    pin: at => look(at, !(pinned && index === at)),
    release,
    onKeyDown: event => {
      // Alt and arrow is the browser's way back, Ctrl and Home the page's begin.
      const isShortcut = event.altKey || event.ctrlKey || event.metaKey;
      if (count === 0 || isShortcut) return;
      const steps: Record<string, () => void> = {
        ArrowRight: () => move(index === null ? start : index + 1),
        ArrowLeft: () => move(index === null ? start : index - 1),
        PageDown: () => move((index ?? start) + periodsPerPage),
        PageUp: () => move((index ?? start) - periodsPerPage),
        Home: () => move(0),
        End: () => move(count - 1),
        Enter: () => look(index, index !== null && !pinned),
        Escape: release,
      };
      const step = steps[event.key];
      if (!step || (event.key === 'Escape' && index === null)) return;
      event.preventDefault();
      step();
    },
  };
}
