import { matchOperations } from '../match/matchOperations';
import type { ApiOperation } from '../normalise/ApiOperation';
import { isAmong } from '../normalise/operationEntries';
import type { OperationEntry } from '../normalise/OperationEntry';
import type { Comparison, OperationPair } from './Comparison';

/** Compares the calls that an operation announces. */
export function compareCallbacks(
  comparison: Comparison,
  index: number,
  before: ApiOperation,
  after: ApiOperation,
  compareEntries: (comparison: Comparison, pair: OperationPair) => void,
): void {
  const matched = matchOperations(before.callbacks, after.callbacks);
  for (const [left, right] of [...matched.pairs, ...matched.moved]) {
    const places = { before: left.at.pointer, after: right.at.pointer };
    const [was, is] = [addressOf(left), addressOf(right)];
    if (was !== is) {
      comparison.tell('callback-moved', index, places, {
        before: was,
        after: is,
      });
    }
    compareEntries(comparison, { index, before: left, after: right });
  }
  for (const entry of matched.added) {
    if (isAmong(before.unfollowedCallbacks, entry)) continue;
    const { at } = entry;
    const places = { before: null, after: at.pointer };
    comparison.tell('callback-added', index, places);
  }
  for (const entry of matched.removed) {
    if (isAmong(after.unfollowedCallbacks, entry)) continue;
    const { at } = entry;
    const places = { before: at.pointer, after: null };
    comparison.tell('callback-removed', index, places);
  }
}

/** Its path is its name and, after a space, where it goes: an expression whose every word counts, for it names no parameter. */
function addressOf({ path }: OperationEntry): string {
  return path.slice(path.lastIndexOf(' ') + 1);
}
