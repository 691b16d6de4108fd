/** Which things of two lists have the same key, and which are on one side alone. */
export interface MatchedByKey<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** Matches by a key; of two things with one key in a list the last counts. */
export function matchByKey<T>(
  before: readonly T[],
  after: readonly T[],
  keyBefore: (item: T) => string,
  keyAfter: (item: T) => string = keyBefore,
): MatchedByKey<T> {
  const left = new Map(before.map(item => [keyBefore(item), item]));
  const right = new Map(after.map(item => [keyAfter(item), item]));
  const pairs: (readonly [T, T])[] = [];
  for (const [key, item] of left) {
    const other = right.get(key);
    if (other !== undefined) pairs.push([item, other]);
  }
  return {
    pairs,
    added: [...right].filter(([key]) => !left.has(key)).map(([, item]) => item),
    removed: [...left]
      .filter(([key]) => !right.has(key))
      .map(([, item]) => item),
  };
}
