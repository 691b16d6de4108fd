import { notPromQl, openQuery } from './openQuery';
import { wholeSlices } from './promDuration';
import type { QueryFault, WindowedQuery } from './WindowedQuery';

/** How often a value of the moment is looked at. */
export const LOOK_SECONDS = 60;

/** A query of a ratio: its mean over windows, or what a template makes of them. NaN, nothing of nothing, is left out. */
export function ratioQuery(query: string): WindowedQuery | QueryFault {
  const open = openQuery(query);
  if (!open) return notPromQl(query);
  const { text, places } = open;
  const over = (seconds: number) =>
    places > 0
      ? `avg((${open.filled(seconds)}) >= 0)`
      : `avg(avg_over_time(((${text}) >= 0)${wholeSlices(
          seconds,
          LOOK_SECONDS,
        )}))`;
  return { over, isAdditive: false };
}

/** A query whose value is compared each minute; in a template the window is a bucket's. */
export function comparedQuery(
  query: string,
  bucketSeconds: number,
): QueryFault | { readonly text: string } {
  const open = openQuery(query);
  return open ? { text: open.filled(bucketSeconds) } : notPromQl(query);
}
