/** Names of path parameters do not tell paths apart. */
const withoutNames = operation => operation.replace(/\{[^}]*\}/g, '{}');

/**
 * Whether a tool found a breaking case: it names one of the operations that break, or something that operations share. A case
 * without operations is found by any breaking change.
 *
 * @param places operations as `GET /pets` where the tool says that something breaks; `''` for what operations share
 */
export function isFound({ operations }, places) {
  if (operations.length === 0) return places.length > 0;
  const expected = new Set(operations.map(withoutNames));
  return places.some(
    place => place === '' || expected.has(withoutNames(place)),
  );
}

/** The operation, or the path of all its operations, that a JSON pointer leads through; `''` where it leads through none. */
export function placesAt(pointer, methodsOf) {
  const [root, first, second] = pointer
    .replace(/^#?\//, '')
    .split('/')
    .map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (root !== 'paths' && root !== 'webhooks') return [''];
  const name = root === 'webhooks' ? `webhook:${first}` : first;
  const methods = /^(get|put|post|delete|options|head|patch|trace|query)$/.test(
    second,
  )
    ? [second]
    : methodsOf(root, first);
  return methods.map(method => `${method.toUpperCase()} ${name}`);
}
