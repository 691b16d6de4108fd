import type { At } from '../json/At';
import { canonicalText } from '../json/canonicalText';
import { tokensOf } from '../json/pointer';
import type { SchemaView } from '../schema/SchemaView';

/** Which schemas of two lists are the same thing, and which came or went. */
export interface MatchedSchemas {
  readonly pairs: readonly (readonly [At, At])[];
  readonly added: readonly At[];
  readonly removed: readonly At[];
}

interface Candidate {
  readonly at: At;
  readonly view: SchemaView;
}

/**
 * Matches the parts of `oneOf`, `anyOf` or `allOf`: by the name of the component, then by what
 * tells them apart (a property with one value, a title), then by what they say, then by type. Every
 * key is looked up in a map, so long lists cost their length alone.
 */
export function matchSchemas(
  before: readonly At[],
  after: readonly At[],
  readBefore: (at: At) => SchemaView,
  readAfter: (at: At) => SchemaView,
): MatchedSchemas {
  let left = before.map(at => ({ at, view: readBefore(at) }));
  let right = after.map(at => ({ at, view: readAfter(at) }));
  const pairs: (readonly [At, At])[] = [];
  for (const keyOf of [nameOf, textOf, contentOf, markOf, shapeOf]) {
    const waiting = new Map<string, Candidate[]>();
    for (const candidate of right) {
      const key = keyOf(candidate);
      if (key === null) continue;
      const same = waiting.get(key);
      if (same) same.push(candidate);
      else waiting.set(key, [candidate]);
    }
    const taken = new Set<Candidate>();
    left = left.filter(candidate => {
      const key = keyOf(candidate);
      const match = key === null ? undefined : waiting.get(key)?.shift();
      if (!match) return true;
      pairs.push([candidate.at, match.at]);
      taken.add(match);
      return false;
    });
    right = right.filter(candidate => !taken.has(candidate));
  }
  return {
    pairs,
    added: right.map(({ at }) => at),
    removed: left.map(({ at }) => at),
  };
}

/** The name of the component that a schema is; `null` for one written in place. */
export function componentNameOf(pointer: string): string | null {
  const tokens = tokensOf(pointer);
  if (tokens[0] === 'definitions' && tokens.length === 2) return tokens[1];
  return tokens[0] === 'components' && tokens.length === 3 ? tokens[2] : null;
}

function nameOf({ view }: Candidate): string | null {
  return componentNameOf(view.at.pointer);
}

function textOf({ at }: Candidate): string {
  return canonicalText(at.value);
}

/** A component that was renamed says the same. */
function contentOf({ view }: Candidate): string {
  return canonicalText(view.at.value);
}

function markOf({ view }: Candidate): string | null {
  if (nameOf({ at: view.at, view }) !== null) return null;
  const title = /^title:.*$/m.exec(view.annotations.documentation);
  return title ? title[0] : null;
}

/** Types and names of properties; named components are never paired by it. */
function shapeOf(candidate: Candidate): string | null {
  if (nameOf(candidate) !== null) return null;
  const { types } = candidate.view;
  return types === null ? 'any' : [...types].sort().join();
}
