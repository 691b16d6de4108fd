import { memberOf } from '../json/Json';
import { matchByKey } from '../match/matchByKey';
import type { ApiParameter } from '../normalise/ApiParameter';
import { EXPLODED_PARAMETER, PARAMETER } from '../schema/SchemaUse';
import { stabilityChange, stabilityOf } from '../schema/stability';
import type { Comparison, OperationPair } from './Comparison';
import { compareSunsets } from './compareSunsets';

/** Compares two parameters that are the same one. */
export function compareParameterPair(
  comparison: Comparison,
  pair: OperationPair,
  before: ApiParameter,
  after: ApiParameter,
): void {
  const { tell } = comparison;
  const places = { before: before.at.pointer, after: after.at.pointer };
  if (before.location === 'path' && before.name !== after.name) {
    tell('path-parameter-renamed', pair.index, places, {
      before: before.name,
      after: after.name,
    });
  }
  if (!before.required && after.required) {
    tell('parameter-became-required', pair.index, places);
  }
  if (before.required && !after.required) {
    tell('parameter-became-optional', pair.index, places);
  }
  if (before.style !== after.style) {
    tell('parameter-style-changed', pair.index, places, {
      before: before.style,
      after: after.style,
    });
  }
  if (before.allowEmptyValue && !after.allowEmptyValue) {
    tell('parameter-empty-value-forbidden', pair.index, places);
  }
  if (!before.allowEmptyValue && after.allowEmptyValue) {
    tell('parameter-empty-value-allowed', pair.index, places);
  }
  if (before.documentation !== after.documentation) {
    tell('parameter-documentation-changed', pair.index, places);
  }
  compareDeprecation(comparison, pair, before, after);
  compareValues(comparison, pair, before, after);
}

function compareDeprecation(
  comparison: Comparison,
  pair: OperationPair,
  left: ApiParameter,
  right: ApiParameter,
): void {
  const { tell, before, after } = comparison;
  // The schema of a parameter of 2.0 is the parameter and tells it already.
  if (before.version === '2.0' && after.version === '2.0') return;
  const places = { before: left.at.pointer, after: right.at.pointer };
  const was = memberOf(left.at.value, 'deprecated') === true;
  const is = memberOf(right.at.value, 'deprecated') === true;
  if (!was && is) tell('parameter-deprecated', pair.index, places);
  if (was && !is) tell('parameter-reactivated', pair.index, places);
  compareSunsets(comparison, pair.index, left.at, right.at);
  const stability = stabilityChange(
    stabilityOf(left.at.value),
    stabilityOf(right.at.value),
  );
  if (stability) {
    tell(`stability-${stability}`, pair.index, places, {
      before: stabilityOf(left.at.value),
      after: stabilityOf(right.at.value),
    });
  }
}

function compareValues(
  { tell, schemas }: Comparison,
  pair: OperationPair,
  before: ApiParameter,
  after: ApiParameter,
): void {
  const places = { before: before.at.pointer, after: after.at.pointer };
  if (before.schema && after.schema) {
    const isExploded =
      before.style === 'form exploded' && after.style === 'form exploded';
    const use = isExploded ? EXPLODED_PARAMETER : PARAMETER;
    schemas.compare(before.schema, after.schema, use, pair.index);
  } else if (after.schema && before.content.length === 0) {
    tell('parameter-schema-added', pair.index, places);
  } else if (before.schema && after.content.length === 0) {
    tell('parameter-schema-removed', pair.index, places);
  }
  const content = matchByKey(
    before.content,
    after.content,
    media => media.type,
  );
  for (const [left, right] of content.pairs) {
    if (!left.schema || !right.schema) continue;
    schemas.compare(left.schema, right.schema, PARAMETER, pair.index);
  }
  for (const media of content.added) {
    tell('parameter-media-type-added', pair.index, places, {
      after: media.type,
    });
  }
  for (const media of content.removed) {
    tell('parameter-media-type-removed', pair.index, places, {
      before: media.type,
    });
  }
}
