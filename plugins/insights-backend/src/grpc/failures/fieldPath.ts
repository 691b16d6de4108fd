/**
 * A JSON pointer as `google.rpc.BadRequest` names fields: `/series/0/step` is `series[0].step`. What is no pointer, like the
 * name of a parameter, stays.
 */
export function fieldPath(pointer: string): string {
  if (!pointer.startsWith('/')) return pointer;
  return pointer
    .slice(1)
    .split('/')
    .map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, token) => {
      if (/^\d+$/.test(token)) return `${path}[${token}]`;
      return path === '' ? token : `${path}.${token}`;
    }, '');
}
