import { useState } from 'react';
import { useIsPrinting } from '@almanac/backstage-plugin-insights-react';

/**
 * The beginning of a list that may be long, and a way to more of it.
 *
 * @param step - so many at first, and so many more each time; on paper all are
 */
export function useLongList<T>(items: readonly T[], step: number) {
  const [shown, setShown] = useState(step);
  const isPrinting = useIsPrinting();
  const count = isPrinting ? items.length : Math.min(shown, items.length);
  return {
    shown: items.slice(0, count),
    left: items.length - count,
    showMore: () => setShown(count + step),
    showAll: () => setShown(Infinity),
  };
}
