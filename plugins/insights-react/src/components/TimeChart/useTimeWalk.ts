import { useState, type KeyboardEvent } from 'react';

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

const periodsPerPage = 12;

/**
 * Walks through the periods of a chart by pointer and keyboard.
 *
 * @param count - number of periods
 * @param start - where the first arrow key leads
 */
export function useTimeWalk(count: number, start: number): TimeWalk {
  const [state, setState] = useState<{ index: number | null; pinned: boolean }>(
    { index: null, pinned: false },
  );
  // The window may have become smaller since.
  const index =
    state.index === null || count === 0
      ? null
      : Math.min(state.index, count - 1);
  const move = (to: number) =>
    setState({
      index: Math.max(0, Math.min(count - 1, to)),
      pinned: state.pinned,
    });
  const release = () => setState({ index: null, pinned: false });
  return {
    index,
    pinned: state.pinned,
    hover: at =>
      setState(old => (old.pinned ? old : { index: at, pinned: false })),
    pin: at =>
      setState(old =>
        old.pinned && old.index === at
          ? { index: at, pinned: false }
          : { index: at, pinned: true },
      ),
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
        Enter: () =>
          setState(old => ({
            ...old,
            pinned: old.index !== null && !old.pinned,
          })),
        Escape: release,
      };
      const step = steps[event.key];
      if (!step || (event.key === 'Escape' && index === null)) return;
      event.preventDefault();
      step();
    },
  };
}
