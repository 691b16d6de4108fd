import { RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to what has been opened, and back to what opened it when it is closed. What is open from the start, by
 * its address, takes no focus.
 *
 * @param openId - names what is open
 * @returns for an element with `tabIndex={-1}`
 */
export function useFocusOnOpen<T extends HTMLElement>(
  openId: string,
): RefObject<T> {
  const opened = useRef<T>(null);
  useEffect(() => {
    const opener = document.activeElement;
    if (opener instanceof HTMLElement && opener !== document.body) {
      opened.current?.focus();
    }
    return () => {
      // The focus was inside and is lost; elsewhere the reader has moved on.
      const isLost = document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement) {
        opener.focus();
      }
    };
  }, [openId]);
  return opened;
}
