import { BOUND_NAMES } from '../../rules/schema/boundRules';
import { type BoundKeyword, BOUNDS } from '../Bound';
import type { SchemaPair } from '../SchemaNode';
import type { SchemaView } from '../SchemaView';

const PARTNERS = [
  ['maximum', 'exclusiveMaximum', 'upper'],
  ['minimum', 'exclusiveMinimum', 'lower'],
] as const;

/** Compares lengths, ranges and counts. */
export function compareBounds(pair: SchemaPair): void {
  const { before, after, tell } = pair;
  compareForms(pair);
  for (const { keyword } of BOUNDS) {
    const left = before.bounds[keyword];
    const right = after.bounds[keyword];
    const [name] = BOUND_NAMES[keyword];
    if (left === right || isOtherForm(before.bounds, after.bounds, keyword)) {
      continue;
    }
    if (left === undefined) {
      tell(`${name}-added`, { values: { after: right } });
    } else if (right === undefined) {
      tell(`${name}-removed`, { values: { before: left } });
    } else {
      tell(`${name}-${right > left ? 'increased' : 'decreased'}`, {
        values: { before: left, after: right },
      });
    }
  }
}

type Bounds = SchemaView['bounds'];

/** Whether a limit that was inclusive became exclusive or the other way round: told as one change. */
function isOtherForm(
  before: Bounds,
  after: Bounds,
  keyword: BoundKeyword,
): boolean {
  return PARTNERS.some(
    ([inclusive, exclusive]) =>
      (keyword === inclusive || keyword === exclusive) &&
      formOf(before, inclusive, exclusive) !== null &&
      formOf(after, inclusive, exclusive) !== null &&
      formOf(before, inclusive, exclusive) !==
        formOf(after, inclusive, exclusive),
  );
}

/** The only form in which a limit is said; `null` where none or both are. */
function formOf(
  bounds: Bounds,
  inclusive: 'maximum' | 'minimum',
  exclusive: 'exclusiveMaximum' | 'exclusiveMinimum',
): BoundKeyword | null {
  if (bounds[inclusive] !== undefined) {
    return bounds[exclusive] === undefined ? inclusive : null;
  }
  return bounds[exclusive] === undefined ? null : exclusive;
}

function compareForms({ before, after, tell }: SchemaPair): void {
  for (const [inclusive, exclusive, kind] of PARTNERS) {
    if (!isOtherForm(before.bounds, after.bounds, inclusive)) continue;
    const was = formOf(before.bounds, inclusive, exclusive) ?? inclusive;
    const is = formOf(after.bounds, inclusive, exclusive) ?? inclusive;
    const left = before.bounds[was] ?? 0;
    const right = after.bounds[is] ?? 0;
    const tighter = kind === 'upper' ? right < left : right > left;
    // The same number allows less where it is exclusive.
    if (tighter || (left === right && is === exclusive)) {
      tell(`${BOUND_NAMES[is][0]}-added`, { values: { after: right } });
    } else {
      tell(`${BOUND_NAMES[was][0]}-removed`, { values: { before: left } });
    }
  }
}
