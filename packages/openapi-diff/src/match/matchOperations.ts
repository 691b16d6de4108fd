import type { OperationEntry } from '../normalise/OperationEntry';
import { stringOf } from '../json/Json';
import { pathKeyOf } from './pathKeyOf';

/** Which operations are the same, which moved, and which came or went. */
export interface MatchedOperations {
  readonly pairs: readonly (readonly [OperationEntry, OperationEntry])[];
  /** The same operationId at another place. */
  readonly moved: readonly (readonly [OperationEntry, OperationEntry])[];
  readonly added: readonly OperationEntry[];
  readonly removed: readonly OperationEntry[];
}

/**
 * Matches by method and path, first as written, then with the names of parameters left out; what
 * remains by operationId, where both documents use it once.
 */
export function matchOperations(
  before: readonly OperationEntry[],
  after: readonly OperationEntry[],
): MatchedOperations {
  const exact = matchBy(before, after, keyOf);
  const templates = matchBy(exact.left, exact.right, templateKeyOf);
  const moved = matchBy(templates.left, templates.right, operationIdOf);
  return {
    pairs: [...exact.pairs, ...templates.pairs],
    moved: moved.pairs,
    added: moved.right,
    removed: moved.left,
  };
}

function keyOf({ kind, method, path }: OperationEntry): string {
  return `${kind} ${method} ${path}`;
}

function templateKeyOf({ kind, method, path }: OperationEntry): string {
  return `${kind} ${method} ${pathKeyOf(path)}`;
}

function operationIdOf({ kind, at }: OperationEntry): string | null {
  const id = stringOf(at.value, 'operationId');
  return id === undefined || id === '' ? null : `${kind} ${id}`;
}

function matchBy(
  left: readonly OperationEntry[],
  right: readonly OperationEntry[],
  key: (entry: OperationEntry) => string | null,
) {
  const lefts = uniqueBy(left, key);
  const rights = uniqueBy(right, key);
  const pairs: [OperationEntry, OperationEntry][] = [];
  const taken = new Set<OperationEntry>();
  for (const [text, one] of lefts) {
    const other = rights.get(text);
    if (!other) continue;
    pairs.push([one, other]);
    taken.add(one).add(other);
  }
  return {
    pairs,
    left: left.filter(entry => !taken.has(entry)),
    right: right.filter(entry => !taken.has(entry)),
  };
}

/** By key, those alone whose key nobody else has. */
function uniqueBy(
  entries: readonly OperationEntry[],
  key: (entry: OperationEntry) => string | null,
): Map<string, OperationEntry> {
  const unique = new Map<string, OperationEntry>();
  const twice = new Set<string>();
  for (const entry of entries) {
    const text = key(entry);
    if (text === null) continue;
    if (unique.has(text)) twice.add(text);
    unique.set(text, entry);
  }
  for (const text of twice) unique.delete(text);
  return unique;
}
