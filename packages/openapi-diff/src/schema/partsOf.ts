import { itemsAt, memberAt, type At } from '../json/At';
import { memberOf } from '../json/Json';
import { resolve } from '../references/resolve';
import type { Source } from '../references/Source';
import { partsOfComposed } from './composedOf';

/** Schemas that a value must satisfy as well: `allOf`, and a `oneOf` or `anyOf` of one part. */
export function partsOf(source: Source, at: At): At[] {
  const parts = [...allOfAt(at)];
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const branches = alternativesIn(source, at, keyword);
    if (branches.length === 1) parts.push(branches[0]);
  }
  return parts;
}

/** The parts of `allOf` where they are in the document, also of a schema composed of several places. */
export function allOfAt(at: At): readonly At[] {
  return partsOfComposed(at) ?? itemsAt(memberAt(at, 'allOf'));
}

/** The parts of `oneOf` or `anyOf` without those that only say `null`. */
export function alternativesIn(
  source: Source,
  at: At,
  keyword: 'oneOf' | 'anyOf',
): At[] {
  return itemsAt(memberAt(at, keyword)).filter(
    branch => !saysOnlyNull(resolve(source, branch)),
  );
}

/** Whether a part of `oneOf` or `anyOf` only says `null`. */
export function saysOnlyNull(branch: At): boolean {
  const type = memberOf(branch.value, 'type');
  if (type === 'null') return true;
  if (Array.isArray(type)) return type.length === 1 && type[0] === 'null';
  const values = memberOf(branch.value, 'enum');
  return Array.isArray(values) && values.length === 1 && values[0] === null;
}
