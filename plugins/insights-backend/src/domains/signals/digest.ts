import { createHash } from 'node:crypto';

/** SHA-256 of bytes or of a text in UTF-8, as `sha256:` and hex. */
export function digestOf(content: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
