import type { At } from '../json/At';
import { membersOf, stringOf } from '../json/Json';
import type { Source } from '../references/Source';

/** Far more than any public document needs; a hostile one could ask for any number. */
const MAXIMUM_COMPOSED = 10_000;

const composed = new WeakMap<object, readonly At[]>();

/**
 * One schema that says what several places say, as `allOf` would: a property that two parts
 * describe. The same set of parts gives the same schema, so that parts that are shared at every
 * level cost their number alone. Beyond a limit the first part stands for all, and is noted.
 */
export function composedOf(source: Source, given: readonly At[]): At {
  const parts = new Map<string, At>();
  for (const part of given.flatMap(at => partsOfComposed(at) ?? [at])) {
    parts.set(identityOf(source, part), part);
  }
  const [first] = parts.values();
  if (parts.size === 1) return first;
  const key = [...parts.keys()].sort().join('\n');
  const known = source.composed.get(key);
  if (known) return known;
  if (source.composed.size >= MAXIMUM_COMPOSED) {
    source.simplified.add(first.pointer);
    return first;
  }
  const all = [...parts.values()];
  const value = { allOf: all.map(part => part.value) };
  const at: At = { value, pointer: first.pointer };
  composed.set(value, all);
  source.composed.set(key, at);
  return at;
}

/** The places that a composed schema was made of; `null` for a schema of the document. */
export function partsOfComposed(at: At): readonly At[] | null {
  return typeof at.value === 'object' && at.value !== null
    ? composed.get(at.value) ?? null
    : null;
}

/** Plain references to one schema are the same part wherever they stand. */
function identityOf(source: Source, { value, pointer }: At): string {
  const reference = stringOf(value, '$ref');
  // Beside a reference 3.1 may say more.
  const isPlain = source.version !== '3.1' || membersOf(value).length === 1;
  return reference !== undefined && isPlain
    ? `ref ${reference}`
    : `at ${pointer}`;
}
