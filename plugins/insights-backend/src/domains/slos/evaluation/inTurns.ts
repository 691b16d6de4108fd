import { setImmediate } from 'node:timers/promises';
import { inPortions } from '../../../platform/inPortions';
import { togetherOrAlone } from '../../../platform/togetherOrAlone';

/**
 * Works on many items, a few at a time, so that the API answers between two portions; each alone where a portion fails.
 *
 * @returns whether all had their turn; false where it was broken off
 */
export async function inTurns<Item>(
  items: readonly Item[],
  parts: {
    /** Items at a time. */
    readonly size: number;
    readonly signal: AbortSignal;
    readonly work: (some: readonly Item[]) => Promise<void>;
    readonly onFault: (item: Item, error: Error) => Promise<void>;
  },
): Promise<boolean> {
  for (const portion of inPortions(items, parts.size)) {
    if (parts.signal.aborted) return false;
    await togetherOrAlone(portion, parts.work, parts.onFault);
    // SQLite answers at once: without this nobody else would have a turn before all is done.
    await setImmediate();
  }
  return true;
}
