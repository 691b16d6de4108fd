import { memberAt, membersAt, type At } from '../json/At';
import { isJsonObject } from '../json/Json';
import { resolve } from '../references/resolve';
import { leadsOut } from '../references/leadsOut';
import type { Source } from '../references/Source';
import { pathKeyOf } from '../match/pathKeyOf';
import type { OperationEntry, OperationKind } from './OperationEntry';

const METHODS = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
]);

/** All operations of paths and webhooks, in the order of the document. */
export function operationEntries(source: Source): OperationEntry[] {
  const root: At = { value: source.root, pointer: '' };
  const webhooks = memberAt(root, 'webhooks') ?? memberAt(root, 'x-webhooks');
  return [
    ...entriesOf(source, 'path', memberAt(root, 'paths')),
    ...entriesOf(source, 'webhook', webhooks),
  ];
}

/** The operations of a map of path items. */
export function entriesOf(
  source: Source,
  kind: OperationKind,
  items: At | null,
  prefix = '',
): OperationEntry[] {
  return membersAt(items).flatMap(([path, item]) => {
    if (path.startsWith('x-')) return [];
    const pathItem = resolve(source, item);
    return methodsOf(pathItem).map(([method, at]) => ({
      kind,
      method: method.toLowerCase(),
      path: `${prefix}${path}`,
      at,
      pathItem,
    }));
  });
}

/** Paths of the document, or names of its webhooks, whose operations are outside of it. */
export function unfollowedPaths(source: Source): ReadonlySet<string> {
  const root: At = { value: source.root, pointer: '' };
  const webhooks = memberAt(root, 'webhooks') ?? memberAt(root, 'x-webhooks');
  return new Set([
    ...unfollowedIn(source, memberAt(root, 'paths')),
    ...unfollowedIn(source, webhooks),
  ]);
}

/** The same of a map of path items. */
export function unfollowedIn(
  source: Source,
  items: At | null,
  prefix = '',
): string[] {
  return membersAt(items)
    .filter(([, item]) => leadsOut(source, resolve(source, item)) !== null)
    .map(([path]) => `${prefix}${path}`);
}

/** Whether an operation can be among those that are outside of the other document. */
export function isAmong(
  unfollowed: ReadonlySet<string>,
  { path }: OperationEntry,
): boolean {
  return [...unfollowed].some(
    other =>
      pathKeyOf(other) === pathKeyOf(path) ||
      // All of a callback, whatever address it calls.
      (other.endsWith(' ') && path.startsWith(other)),
  );
}

function methodsOf(pathItem: At): [string, At][] {
  const additional = memberAt(pathItem, 'additionalOperations');
  return [
    ...membersAt(pathItem).filter(([key]) => METHODS.has(key)),
    ...membersAt(additional),
  ].filter(([, at]) => isJsonObject(at.value));
}
