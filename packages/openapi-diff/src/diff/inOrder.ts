import type { Severity } from '../rules/Rule';
import type { ContractChange } from './ContractDiff';

const RANKS: Record<Severity, number> = { breaking: 0, risky: 1, safe: 2 };

/** Where parts stand that several operations may share: components, and those of Swagger 2. */
const SHARED = /^\/(components|definitions|parameters|responses)\//;

/**
 * Orders changes by severity, then by operation, place, rule and words. Those of the whole API are first; those of shared
 * parts that reach no operation are last, since nobody who calls it meets them.
 */
export function inOrder(left: ContractChange, right: ContractChange): number {
  const bySeverity = RANKS[left.severity] - RANKS[right.severity];
  if (bySeverity !== 0) return bySeverity;
  const leftKeys = keysOf(left);
  const rightKeys = keysOf(right);
  for (let index = 0; index < leftKeys.length; index += 1) {
    if (leftKeys[index] < rightKeys[index]) return -1;
    if (leftKeys[index] > rightKeys[index]) return 1;
  }
  return 0;
}

function keysOf({ operations, pointers, ruleId, sentence }: ContractChange) {
  const first = operations.length > 0 ? operations[0] : null;
  const place = pointers.after ?? pointers.before ?? '';
  return [
    first === null && SHARED.test(place) ? 'last' : '',
    first?.path ?? '',
    first?.method ?? '',
    place,
    ruleId,
    sentence,
  ];
}
