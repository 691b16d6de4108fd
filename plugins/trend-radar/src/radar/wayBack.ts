import { useCallback, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/** Where a reader left a radar for one of its topics. */
export interface Departure {
  topicId: string;
  from: 'radar' | 'list';
}

/** The last one of this tab, with the entry of its history that was left: Back leads to that very entry. */
let lastDeparture: (Departure & { entry: string }) | undefined;

/** Remembers what a reader leaves the page by. */
export function useDepart(): (departure: Departure) => void {
  const { key } = useLocation();
  return useCallback(
    departure => {
      lastDeparture = { ...departure, entry: key };
    },
    [key],
  );
}

/** What the reader left this page by, and now comes back to; undefined for who comes by another way. */
export function useWayBack(): Departure | undefined {
  const { key } = useLocation();
  const isBack = useNavigationType() === 'POP';
  const [departure] = useState(() =>
    isBack && lastDeparture?.entry === key ? lastDeparture : undefined,
  );
  return departure;
}
