import type { ApiOperation } from '../normalise/ApiOperation';
import type { OperationEntry } from '../normalise/OperationEntry';
import {
  isAmong,
  operationEntries,
  unfollowedPaths,
} from '../normalise/operationEntries';
import { readOperation } from '../normalise/readOperation';
import { matchOperations } from '../match/matchOperations';
import { memberOf, stringOf } from '../json/Json';
import { jsonEqual } from '../json/equal';
import { hasOthers } from '../references/leadsOut';
import { compareBodies } from './compareBodies';
import { compareCallbacks } from './compareCallbacks';
import { compareLifecycle, tellRemovedOperation } from './compareLifecycle';
import { compareParameters } from './compareParameters';
import { compareResponses } from './compareResponses';
import { compareSecurity } from './compareSecurity';
import { compareServers } from './compareServers';
import type { Comparison, OperationPair } from './Comparison';
import { outgoing } from './outgoing';

/** Gives an operation the index under which its changes are noted; `earlier` is what it was, if it was. */
export type Register = (
  entry: OperationEntry,
  earlier: OperationEntry | null,
) => number;

/** Compares all operations of two documents. */
export function compareOperations(
  comparison: Comparison,
  register: Register,
): void {
  const matched = matchOperations(
    operationEntries(comparison.before),
    operationEntries(comparison.after),
  );
  const { tell } = comparison;
  const unknownBefore = unfollowedPaths(comparison.before);
  const unknownAfter = unfollowedPaths(comparison.after);
  for (const [before, after] of matched.pairs) {
    const index = register(after, before);
    compareEntries(comparison, { index, before, after });
  }
  for (const [before, after] of matched.moved) {
    const index = register(after, before);
    tell('operation-moved', index, placesOf(before, after), {
      name: stringOf(after.at.value, 'operationId'),
      before: `${before.method.toUpperCase()} ${before.path}`,
    });
    compareEntries(comparison, { index, before, after });
  }
  for (const after of matched.added) {
    if (isAmong(unknownBefore, after)) continue;
    tell(
      after.kind === 'webhook' ? 'webhook-added' : 'operation-added',
      register(after, null),
      { before: null, after: after.at.pointer },
    );
  }
  for (const before of matched.removed) {
    if (isAmong(unknownAfter, before)) continue;
    const index = register(before, before);
    if (before.kind === 'webhook') {
      const places = { before: before.at.pointer, after: null };
      tell('webhook-removed', index, places);
    } else {
      tellRemovedOperation(comparison, index, before);
    }
  }
}

function placesOf(before: OperationEntry, after: OperationEntry) {
  return { before: before.at.pointer, after: after.at.pointer };
}

/** Compares two operations that are the same one. */
export function compareEntries(
  comparison: Comparison,
  pair: OperationPair,
): void {
  if (isUnchanged(comparison, pair)) return;
  const before = readOperation(comparison.before, pair.before);
  const after = readOperation(comparison.after, pair.after);
  const inner = pair.after.kind === 'path' ? comparison : outgoing(comparison);
  compareLifecycle(comparison, pair);
  compareParameters(inner, pair, before, after);
  if (!hidesBody(comparison, before, after)) {
    compareBodies(inner, pair, before.body, after.body);
  }
  compareResponses(inner, pair, before, after);
  compareSecurity(inner, pair, before.security, after.security);
  compareServers(inner, pair.index, before.servers, after.servers);
  compareCallbacks(comparison, pair.index, before, after, compareEntries);
}

/** Whether a body of 2.0, a parameter there, can be what is outside of one document alone. */
function hidesBody(
  comparison: Comparison,
  { unfollowedParameters: before }: ApiOperation,
  { unfollowedParameters: after }: ApiOperation,
): boolean {
  return (
    (comparison.before.version === '2.0' && hasOthers(before, after)) ||
    (comparison.after.version === '2.0' && hasOthers(after, before))
  );
}

/** Whether nothing that an operation says itself or takes over differs. */
function isUnchanged(comparison: Comparison, pair: OperationPair): boolean {
  const { before, after } = pair;
  if (before.path !== after.path || !comparison.passes(before.at, after.at)) {
    return false;
  }
  const takenOver = ['parameters', 'servers'].every(key =>
    comparison.passes(
      { value: memberOf(before.pathItem.value, key) ?? null, pointer: '' },
      { value: memberOf(after.pathItem.value, key) ?? null, pointer: '' },
    ),
  );
  const ofDocument = ['security', 'consumes', 'produces'].every(key =>
    jsonEqual(
      memberOf(comparison.before.root, key) ?? null,
      memberOf(comparison.after.root, key) ?? null,
    ),
  );
  return takenOver && ofDocument;
}
