import { matchOperations } from '../match/matchOperations';
import type { OperationEntry } from '../normalise/ApiOperation';
import type { Comparison, OperationPair } from './Comparison';

/** Compares the calls that an operation announces. */
export function compareCallbacks(
  comparison: Comparison,
  index: number,
  before: readonly OperationEntry[],
  after: readonly OperationEntry[],
  compareEntries: (comparison: Comparison, pair: OperationPair) => void,
): void {
  const matched = matchOperations(before, after);
  for (const [left, right] of [...matched.pairs, ...matched.moved]) {
    compareEntries(comparison, { index, before: left, after: right });
  }
  for (const { at } of matched.added) {
    const places = { before: null, after: at.pointer };
    comparison.tell('callback-added', index, places);
  }
  for (const { at } of matched.removed) {
    const places = { before: at.pointer, after: null };
    comparison.tell('callback-removed', index, places);
  }
}
