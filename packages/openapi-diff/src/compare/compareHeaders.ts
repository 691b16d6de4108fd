import { matchByKey } from '../match/matchByKey';
import type { ApiHeader } from '../normalise/ApiBody';
import { isUnknown } from '../references/leadsOut';
import { RESPONSE_BODY, RESPONSE_HEADER } from '../schema/SchemaUse';
import type { Comparison, OperationPair } from './Comparison';

/** Compares the headers of a response, by name whatever its case. */
export function compareHeaders(
  comparison: Comparison,
  pair: OperationPair,
  before: readonly ApiHeader[],
  after: readonly ApiHeader[],
): void {
  const { tell } = comparison;
  const matched = matchByKey(before, after, header => header.name);
  for (const [left, right] of matched.pairs) {
    if (isUnknown(comparison, left.at, right.at)) continue;
    compareHeaderPair(comparison, pair, left, right);
  }
  for (const header of matched.added) {
    tell(
      'response-header-added',
      pair.index,
      { before: null, after: header.at.pointer },
      { name: header.name },
    );
  }
  for (const header of matched.removed) {
    tell(
      header.required
        ? 'required-response-header-removed'
        : 'optional-response-header-removed',
      pair.index,
      { before: header.at.pointer, after: null },
      { name: header.name },
    );
  }
}

function compareHeaderPair(
  { tell, schemas }: Comparison,
  pair: OperationPair,
  before: ApiHeader,
  after: ApiHeader,
): void {
  const places = { before: before.at.pointer, after: after.at.pointer };
  if (before.required && !after.required) {
    tell('response-header-became-optional', pair.index, places);
  }
  if (!before.required && after.required) {
    tell('response-header-became-required', pair.index, places);
  }
  if (before.style !== after.style) {
    tell('response-header-style-changed', pair.index, places, {
      before: before.style,
      after: after.style,
    });
  }
  if (before.type !== after.type) {
    tell('response-header-media-type-changed', pair.index, places, {
      before: before.type ?? 'plain text',
      after: after.type ?? 'plain text',
    });
  } else if (before.schema && after.schema) {
    // Only where it has no form of its own is the value text.
    const use = after.type === null ? RESPONSE_HEADER : RESPONSE_BODY;
    schemas.compare(before.schema, after.schema, use, pair.index);
  } else if (after.schema) {
    tell('response-header-schema-added', pair.index, places);
  } else if (before.schema) {
    tell('response-header-schema-removed', pair.index, places);
  }
}
