import type { At } from '../json/At';
import { jsonEqual } from '../json/equal';
import { memberOf } from '../json/Json';
import type { ApiResponse } from '../normalise/ApiBody';
import { isUnknown } from '../references/leadsOut';
import type { Comparison, OperationPair } from './Comparison';

/** Compares where links of a response lead. */
export function compareLinks(
  comparison: Comparison,
  pair: OperationPair,
  before: ApiResponse,
  after: ApiResponse,
): void {
  const { tell } = comparison;
  for (const [name, right] of after.links) {
    const left = before.links.get(name);
    const places = {
      before: left?.pointer ?? null,
      after: right.pointer,
    };
    if (!left) tell('response-link-added', pair.index, places, { name });
    else if (
      !isUnknown(comparison, left, right) &&
      !leadTheSameWay(left, right)
    ) {
      tell('response-link-changed', pair.index, places, { name });
    }
  }
  for (const [name, left] of before.links) {
    if (after.links.has(name)) continue;
    const places = { before: left.pointer, after: null };
    tell('response-link-removed', pair.index, places, { name });
  }
}

const WAY = [
  'operationId',
  'operationRef',
  'parameters',
  'requestBody',
  'server',
];

function leadTheSameWay(left: At, right: At): boolean {
  return WAY.every(key =>
    jsonEqual(
      memberOf(left.value, key) ?? null,
      memberOf(right.value, key) ?? null,
    ),
  );
}
