import { useRef } from 'react';
import { Collector } from '@almanac/backstage-plugin-insights-react';

/**
 * Keeps collectors where they stood when the page was opened: the API lists what needs attention first, and without this
 * a source would jump away from under the pointer that has just run it. New ones come last.
 */
export function useKeptOrder(collectors: Collector[]): Collector[] {
  const places = useRef(new Map<string, number>());
  for (const { id } of collectors) {
    if (!places.current.has(id)) {
      places.current.set(id, places.current.size);
    }
  }
  const placeOf = ({ id }: Collector) => places.current.get(id) ?? 0;
  return collectors.slice().sort((a, b) => placeOf(a) - placeOf(b));
}
