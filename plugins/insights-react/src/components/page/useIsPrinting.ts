import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What is drawn for the printer alone comes after the event that says so. */
let isUnderWay = false;

/** Whether the page is being printed: what is folded on the screen must be on paper. @public */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(isUnderWay);
  useEffect(() => {
    const begin = () => {
      isUnderWay = true;
      // The browser prints what is drawn when the event has been handled.
      flushSync(() => setPrinting(true));
    };
    const end = () => {
      isUnderWay = false;
      setPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
