import { createHash } from 'node:crypto';

/** SHA-256 of bytes or texts in UTF-8, one after another. */
export function sha256(
  encoding: 'hex' | 'base64url',
  ...parts: readonly (string | NodeJS.ArrayBufferView)[]
): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest(encoding);
}

/** SHA-256 as values of the API name it: `sha256:` and hex. */
export function digestOf(
  ...parts: readonly (string | NodeJS.ArrayBufferView)[]
): string {
  return `sha256:${sha256('hex', ...parts)}`;
}
