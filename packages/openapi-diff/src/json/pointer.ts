import { isJsonObject, type Json } from './Json';

/** The pointer of a member below another pointer (RFC 6901). */
export function childPointer(parent: string, key: string): string {
  const token =
    key.includes('~') || key.includes('/')
      ? key.replaceAll('~', '~0').replaceAll('/', '~1')
      : key;
  return `${parent}/${token}`;
}

/** The tokens of a pointer, unescaped: `/paths/~1pets` gives `paths`, `/pets`. */
export function tokensOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value that a pointer names; `undefined` where it names nothing. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const token of tokensOf(pointer)) {
    if (Array.isArray(value)) {
      value = /^\d+$/.test(token) ? value[Number(token)] : undefined;
    } else if (isJsonObject(value) && Object.hasOwn(value, token)) {
      value = value[token];
    } else {
      return undefined;
    }
  }
  return value;
}
