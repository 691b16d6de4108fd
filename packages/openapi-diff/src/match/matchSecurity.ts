import type { SecurityAlternative } from '../normalise/securityOf';

/** Which ways to prove who one is are the same, which ask for other scopes, and which came or went. */
export interface MatchedSecurity {
  readonly pairs: readonly (readonly [
    SecurityAlternative,
    SecurityAlternative,
  ])[];
  readonly added: readonly SecurityAlternative[];
  readonly removed: readonly SecurityAlternative[];
}

/** Matches alternatives by schemes and scopes, the rest by schemes alone; of two that are equal in a list one counts. */
export function matchSecurity(
  before: readonly SecurityAlternative[],
  after: readonly SecurityAlternative[],
): MatchedSecurity {
  let left: readonly SecurityAlternative[] = different(before);
  let right: readonly SecurityAlternative[] = different(after);
  const pairs: [SecurityAlternative, SecurityAlternative][] = [];
  for (const keyOf of [textOf, schemesOf]) {
    const waiting = new Set(right);
    const alone: SecurityAlternative[] = [];
    for (const one of left) {
      const key = keyOf(one);
      const other = [...waiting].find(two => keyOf(two) === key);
      if (other) pairs.push([one, other]);
      else alone.push(one);
      if (other) waiting.delete(other);
    }
    left = alone;
    right = [...waiting];
  }
  return { pairs, added: right, removed: left };
}

/** `apiKey and oauth`, or the empty text for anybody. */
export function schemesOf(alternative: SecurityAlternative): string {
  return [...alternative.keys()].sort().join(' and ');
}

function textOf(alternative: SecurityAlternative): string {
  const asked = [...alternative].map(([name, scopes]) => [
    name,
    [...scopes].sort(),
  ]);
  return JSON.stringify(asked.sort());
}

function different(
  alternatives: readonly SecurityAlternative[],
): readonly SecurityAlternative[] {
  return [
    ...new Map(alternatives.map(one => [textOf(one), one] as const)).values(),
  ];
}
