import { useState } from 'react';

/** What is shown of a list in the order of time. @public */
export interface Newest<Item> {
  readonly shown: readonly Item[];
  readonly count: number;
  /** So many are shown until all are asked for. */
  readonly most: number;
  readonly isWhole: boolean;
  onToggle(): void;
}

/**
 * The newest of a list, which are its last; all of it when asked.
 *
 * @public
 */
export function useNewest<Item>(
  items: readonly Item[],
  most: number,
): Newest<Item> {
  const [isWhole, setWhole] = useState(false);
  return {
    shown: isWhole ? items : items.slice(-most),
    count: items.length,
    ...{ most, isWhole },
    onToggle: () => setWhole(!isWhole),
  };
}
