import { canonicalText } from '../../json/canonicalText';
import { isDate } from '../../json/dates';
import type { SchemaPair } from '../SchemaNode';
import { stabilityChange } from '../stability';

/** Compares what schemas say without limiting their values. */
export function compareAnnotations(pair: SchemaPair): void {
  compareDefaults(pair);
  compareLifecycle(pair);
  const { before, after, tell } = pair;
  if (before.annotations.documentation !== after.annotations.documentation) {
    tell('schema-documentation-changed');
  }
}

function compareDefaults({ before, after, tell }: SchemaPair): void {
  const left = before.annotations.default;
  const right = after.annotations.default;
  const values = { before: left, after: right };
  if (left === undefined && right === undefined) return;
  if (left === undefined) tell('default-added', { values });
  else if (right === undefined) tell('default-removed', { values });
  else if (canonicalText(left) !== canonicalText(right)) {
    tell('default-changed', { values });
  }
}

function compareLifecycle(pair: SchemaPair): void {
  const { tell } = pair;
  const left = pair.before.annotations;
  const right = pair.after.annotations;
  if (!left.deprecated && right.deprecated) tell('schema-deprecated');
  if (left.deprecated && !right.deprecated) tell('schema-reactivated');
  compareSunsets(pair);
  const stability = stabilityChange(left.stability, right.stability);
  if (stability) {
    tell(`schema-stability-${stability}`, {
      values: { before: left.stability, after: right.stability },
    });
  }
}

function compareSunsets({ before, after, tell }: SchemaPair): void {
  const left = before.annotations;
  const right = after.annotations;
  if (left.sunset === right.sunset) return;
  const values = { before: left.sunset ?? '', after: right.sunset ?? '' };
  if (right.sunset === null) {
    const stays = left.deprecated && right.deprecated;
    tell(stays ? 'schema-sunset-removed' : 'schema-sunset-withdrawn', {
      values,
    });
  } else if (!isDate(right.sunset)) {
    tell('schema-sunset-not-a-date', { values });
  } else if (left.sunset === null || !isDate(left.sunset)) {
    tell('schema-sunset-added', { values });
  } else if (right.sunset < left.sunset) {
    tell('schema-sunset-moved-earlier', { values });
  } else {
    tell('schema-sunset-moved-later', { values });
  }
}
