import { asError } from './asError';

/**
 * Works on several items at once. Where that fails, on each alone, so that one that fails costs no other.
 *
 * @param work - may be done again for what it was done for in part
 * @param onFault - of an item that fails alone; what it throws ends the work, as where the database is gone
 */
export async function togetherOrAlone<Item>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<void>,
  onFault: (item: Item, error: Error) => Promise<void>,
): Promise<void> {
  try {
    await work(items);
  } catch (error) {
    if (items.length === 1) {
      await onFault(items[0], asError(error));
      return;
    }
    for (const item of items) await togetherOrAlone([item], work, onFault);
  }
}
