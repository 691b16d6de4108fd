import type { SchemaPair } from '../SchemaNode';
import type { SchemaView } from '../SchemaView';
import { admitsNull } from './admitsNull';
import { typesOfParts } from './typesOfParts';
import { isWithin, typesInWords } from './typeSets';

/** `disjoint` where no value is valid in both: nothing else can be compared. */
export type TypesCompared = 'comparable' | 'disjoint';

/** Compares types and whether `null` is one of them. */
export function compareTypes(pair: SchemaPair): TypesCompared {
  const { before, after, tell, use } = pair;
  compareNull(pair);
  if (leavesTypesToParts(before) || leavesTypesToParts(after)) {
    compareTypesBesideChoice(pair);
    return 'comparable';
  }
  const values = {
    before: typesInWords(before.types),
    after: typesInWords(after.types),
  };
  const narrower = isWithin(after.types, before.types, use.isText);
  const wider = isWithin(before.types, after.types, use.isText);
  if (narrower && wider) {
    if (values.before !== values.after) tell('text-type-changed', { values });
    return 'comparable';
  }
  if (narrower) {
    tell('type-narrowed', { values });
    return 'comparable';
  }
  if (wider) {
    tell('type-widened', { values });
    return 'comparable';
  }
  if (use.isExploded && isList(after) && isScalar(before)) {
    tell('type-widened', { values });
    if (after.items) pair.compare(before.at, after.items);
    return 'disjoint';
  }
  if (use.isExploded && isList(before) && isScalar(after)) {
    tell('type-narrowed', { values });
    if (before.items) pair.compare(before.items, after.at);
    return 'disjoint';
  }
  tell('type-changed', { values });
  return shareType(before.types, after.types) ? 'comparable' : 'disjoint';
}

/** Alternatives tell their types themselves. */
function leavesTypesToParts(view: SchemaView): boolean {
  return view.types === null && view.alternatives !== null;
}

/** A type that comes to stand beside a choice refuses the parts that are of none of its types. */
function compareTypesBesideChoice(pair: SchemaPair): void {
  const { before, after, tell, use } = pair;
  // Where one side is no choice, it is held against the parts itself.
  if (!before.alternatives || !after.alternatives) return;
  if (before.types === null && after.types === null) return;
  const left = before.types ?? typesOfParts(before, pair.readBefore);
  const right = after.types ?? typesOfParts(after, pair.readAfter);
  if (left === 'unknown' || right === 'unknown') return;
  const values = { before: typesInWords(left), after: typesInWords(right) };
  if (before.types === null && !isWithin(left, right, use.isText)) {
    tell('type-narrowed', { values });
  }
  if (after.types === null && !isWithin(right, left, use.isText)) {
    tell('type-widened', { values });
  }
}

function compareNull(pair: SchemaPair): void {
  const { before, after, tell } = pair;
  if (after.nullable && admitsNull(before, pair.readBefore) === false) {
    tell('became-nullable');
  }
  if (before.nullable && admitsNull(after, pair.readAfter) === false) {
    tell('became-not-nullable');
  }
}

function isList({ types }: SchemaView): boolean {
  return types !== null && types.size === 1 && types.has('array');
}

function isScalar({ types }: SchemaView): boolean {
  return types !== null && !types.has('array') && !types.has('object');
}

function shareType(
  left: ReadonlySet<string> | null,
  right: ReadonlySet<string> | null,
): boolean {
  return !left || !right || [...left].some(type => right.has(type));
}
