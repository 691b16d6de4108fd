import type { Json, JsonObject } from '../json/Json';
import { childPointer } from '../json/pointer';
import { targetOf } from '../references/resolve';
import type { Source } from '../references/Source';
import { visitDocument } from './visitDocument';

/** A reference that a document makes at one place or several. */
export interface ReferenceUse {
  /** As it is written. */
  readonly reference: string;
  /** Of the first place, at its `$ref`. */
  readonly pointer: string;
  readonly placeCount: number;
  /** What it leads to inside the document, `null` where that is nothing. */
  readonly target: { readonly value: Json; readonly pointer: string } | null;
}

/** An operation that has an id. */
export interface NamedOperation {
  readonly operationId: string;
  /** Of its `operationId`. */
  readonly pointer: string;
}

const METHODS: ReadonlySet<string> = new Set([
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
  'query',
]);

/** The different references of a document, and its operations that have an id, in its order. */
export function referencesOf(source: Source): {
  readonly references: readonly ReferenceUse[];
  readonly operations: readonly NamedOperation[];
} {
  const references = new Map<string, ReferenceUse>();
  const operations: NamedOperation[] = [];
  const use = (reference: string, path: readonly string[]) => {
    const known = references.get(reference);
    references.set(
      reference,
      known
        ? { ...known, placeCount: known.placeCount + 1 }
        : {
            ...{ reference, placeCount: 1 },
            pointer: childPointer(pointerOf(path), '$ref'),
            target: targetOf(source, reference),
          },
    );
  };
  const visit = (
    { $ref, operationId }: JsonObject,
    path: readonly string[],
    isNamed: boolean,
  ) => {
    if (typeof $ref === 'string') use($ref, path);
    if (typeof operationId !== 'string' || isNamed) return;
    if (!METHODS.has(path[path.length - 1])) return;
    const pointer = childPointer(pointerOf(path), 'operationId');
    operations.push({ operationId, pointer });
  };
  visitDocument(source.root, { object: visit });
  return { references: [...references.values()], operations };
}

/** The pointer of the tokens of a path. */
export function pointerOf(path: readonly string[]): string {
  return path.reduce(childPointer, '');
}
