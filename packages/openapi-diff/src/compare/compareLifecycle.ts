import { memberOf, stringOf, stringsOf } from '../json/Json';
import type { OperationEntry } from '../normalise/OperationEntry';
import { documentationIn } from '../normalise/documentationIn';
import type { Comparison, OperationPair } from './Comparison';
import { compareSunsets, sunsetOf } from './compareSunsets';
import { isDate } from '../json/dates';
import { stabilityChange, stabilityOf } from '../schema/stability';

/** Compares what operations say of themselves: names, tags, deprecation, stability. */
export function compareLifecycle(
  comparison: Comparison,
  pair: OperationPair,
): void {
  const { tell } = comparison;
  const before = pair.before.at;
  const after = pair.after.at;
  const places = { before: before.pointer, after: after.pointer };
  const was = memberOf(before.value, 'deprecated') === true;
  const is = memberOf(after.value, 'deprecated') === true;
  if (!was && is) tell('operation-deprecated', pair.index, places);
  if (was && !is) tell('operation-reactivated', pair.index, places);
  compareSunsets(comparison, pair.index, before, after);
  compareStability(comparison, pair);
  compareOperationIds(comparison, pair);
  compareTags(comparison, pair);
  if (documentationIn(before) !== documentationIn(after)) {
    tell('operation-documentation-changed', pair.index, places);
  }
}

function placesOf({ before, after }: OperationPair) {
  return { before: before.at.pointer, after: after.at.pointer };
}

function compareStability({ tell }: Comparison, pair: OperationPair): void {
  const before = stabilityOf(pair.before.at.value);
  const after = stabilityOf(pair.after.at.value);
  const change = stabilityChange(before, after);
  if (!change) return;
  tell(`stability-${change}`, pair.index, placesOf(pair), { before, after });
}

function compareOperationIds({ tell }: Comparison, pair: OperationPair): void {
  const before = stringOf(pair.before.at.value, 'operationId');
  const after = stringOf(pair.after.at.value, 'operationId');
  if (before === after) return;
  const values = { before, after };
  if (before === undefined) {
    tell('operation-id-added', pair.index, placesOf(pair), values);
  } else if (after === undefined) {
    tell('operation-id-removed', pair.index, placesOf(pair), values);
  } else {
    tell('operation-id-changed', pair.index, placesOf(pair), values);
  }
}

function compareTags({ tell }: Comparison, pair: OperationPair): void {
  const before = new Set(stringsOf(memberOf(pair.before.at.value, 'tags')));
  const after = new Set(stringsOf(memberOf(pair.after.at.value, 'tags')));
  for (const tag of after) {
    if (before.has(tag)) continue;
    tell('tag-added', pair.index, placesOf(pair), { after: tag });
  }
  for (const tag of before) {
    if (after.has(tag)) continue;
    tell('tag-removed', pair.index, placesOf(pair), { before: tag });
  }
}

/** Tells that an operation is gone, as it was announced or not. */
export function tellRemovedOperation(
  { tell, today }: Comparison,
  index: number,
  { at }: OperationEntry,
): void {
  const places = { before: at.pointer, after: null };
  const sunset = sunsetOf(at);
  const stability = stabilityOf(at.value);
  const deprecated = memberOf(at.value, 'deprecated') === true;
  if (stability === 'draft' || stability === 'alpha') {
    const values = { before: stability };
    tell('unstable-operation-removed', index, places, values);
  } else if (deprecated && sunset !== null && !isDate(sunset)) {
    const values = { before: sunset };
    tell('operation-removed-before-sunset', index, places, values);
  } else if (deprecated && sunset !== null && today !== null) {
    const values = { before: sunset };
    const kept = sunset.slice(0, 10) <= today;
    tell(
      kept
        ? 'operation-removed-after-sunset'
        : 'operation-removed-before-sunset',
      index,
      places,
      values,
    );
  } else if (deprecated) {
    tell('deprecated-operation-removed', index, places);
  } else {
    tell('operation-removed', index, places);
  }
}
