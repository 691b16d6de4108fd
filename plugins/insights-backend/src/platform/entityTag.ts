import { createHash } from 'node:crypto';

/** A weak entity tag for a text, good for comparing answers (RFC 9110, 8.8.3). */
export function entityTagOf(text: string): string {
  return `W/"${createHash('sha256')
    .update(text)
    .digest('base64url')
    .slice(0, 27)}"`;
}

/** Whether an `If-None-Match` header names an entity tag; compared weakly, as RFC 9110, 13.1.2 asks. */
export function matchesEntityTag(
  ifNoneMatch: string | undefined,
  entityTag: string,
): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch
    .split(',')
    .some(candidate => opaqueTag(candidate) === opaqueTag(entityTag));
}

function opaqueTag(entityTag: string): string {
  return entityTag.trim().replace(/^W\//, '');
}
