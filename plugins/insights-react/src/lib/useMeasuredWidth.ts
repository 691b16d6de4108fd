import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * The width of an element in whole pixels, as it changes.
 *
 * @param assumedWidth - drawn with before the first measurement, and where nothing can be measured (a server, a test)
 *
 * @public
 */
export function useMeasuredWidth<T extends HTMLElement>(
  assumedWidth: number,
): { ref: RefObject<T>; width: number } {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(assumedWidth);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
