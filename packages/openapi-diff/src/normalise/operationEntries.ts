import { memberAt, membersAt, type At } from '../json/At';
import { isJsonObject } from '../json/Json';
import { resolve } from '../references/resolve';
import type { Source } from '../references/Source';
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

function methodsOf(pathItem: At): [string, At][] {
  const additional = memberAt(pathItem, 'additionalOperations');
  return [
    ...membersAt(pathItem).filter(([key]) => METHODS.has(key)),
    ...membersAt(additional),
  ].filter(([, at]) => isJsonObject(at.value));
}
