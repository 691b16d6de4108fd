import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** What is drawn for the printer alone comes after the event that says so. */
let isUnderWay = false;

const readers = new Set<() => void>();

function become(isPrinting: boolean) {
  isUnderWay = isPrinting;
  readers.forEach(tell => tell());
}

// As long as the page lives: it is over too where nothing that was drawn for it is there any more.
if (typeof window !== 'undefined') {
  // The browser prints what is drawn when the event has been handled.
  window.addEventListener('beforeprint', () => flushSync(() => become(true)));
  window.addEventListener('afterprint', () => become(false));
}

function subscribe(tell: () => void) {
  readers.add(tell);
  return () => void readers.delete(tell);
}

/** Whether the page is being printed: what is folded on the screen must be on paper. @public */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isUnderWay);
}
