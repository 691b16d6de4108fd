import { useCallback } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/** Where readers left a page, and whether they have come back. @public */
export interface WayBack<Departure> {
  /** Remembers what a reader leaves the page by. */
  useDepart(): (departure: Departure) => void;
  /** What the reader left this page by, and now comes back to; undefined for who comes by another way. */
  useWayBack(): Departure | undefined;
}

/**
 * Leads readers who go back to what they left a page by. Made once for a page, beside it.
 *
 * @public
 */
export function createWayBack<Departure>(): WayBack<Departure> {
  /** The last one of this tab, with the entry of its history that was left: Back leads to that very entry. */
  let last: { departure: Departure; entry: string } | undefined;

  function useDepart() {
    const { key } = useLocation();
    return useCallback(
      (departure: Departure) => {
        last = { departure, entry: key };
      },
      [key],
    );
  }

  function useWayBack() {
    const { key } = useLocation();
    const isBack = useNavigationType() === 'POP';
    // Asked at each entry: who is back before the next page was there finds this one as it stood.
    return isBack && last?.entry === key ? last.departure : undefined;
  }

  return { useDepart, useWayBack };
}
