import { RefCallback, useCallback, useRef, useState } from 'react';

/** Width of an element on the screen, followed as it changes. */
export function useWidth(initial: number): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(initial);
  const observer = useRef<ResizeObserver>();
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (element && typeof ResizeObserver !== 'undefined') {
      observer.current = new ResizeObserver(([entry]) =>
        setWidth(Math.max(1, Math.round(entry.contentRect.width))),
      );
      observer.current.observe(element);
    }
  }, []);
  return [ref, width];
}
