import type { ApiBody } from '../normalise/ApiBody';
import { isUnknown } from '../references/leadsOut';
import { compareContent } from './compareContent';
import type { Comparison, OperationPair } from './Comparison';

/** Compares request bodies. */
export function compareBodies(
  comparison: Comparison,
  pair: OperationPair,
  before: ApiBody | null,
  after: ApiBody | null,
): void {
  const { tell } = comparison;
  const places = {
    before: before?.at.pointer ?? null,
    after: after?.at.pointer ?? null,
  };
  if (!before && !after) return;
  if (!before) {
    tell(
      after?.required ? 'required-body-added' : 'optional-body-added',
      pair.index,
      places,
    );
    return;
  }
  if (!after) {
    tell('body-removed', pair.index, places);
    return;
  }
  if (isUnknown(comparison, before.at, after.at)) return;
  if (!before.required && after.required) {
    tell('body-became-required', pair.index, places);
  }
  if (before.required && !after.required) {
    tell('body-became-optional', pair.index, places);
  }
  if (before.documentation !== after.documentation) {
    tell('body-documentation-changed', pair.index, places);
  }
  compareContent(comparison, pair, 'request', before.content, after.content);
}
