import { digestOf } from '../../../../platform/digest';
import type { OpenSloDocument } from '../openslo/schema';

/** `sha256:` and hex, of what documents say; the order of their fields says nothing. */
export function digestOfDocuments(
  documents: readonly OpenSloDocument[],
): string {
  return digestOf(JSON.stringify(documents, withSortedKeys));
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
