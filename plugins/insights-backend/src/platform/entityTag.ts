import { sha256 } from './digest';

/** 162 bits: no two answers share a tag by chance, and headers stay short. */
const TAG_LENGTH = 27;

/** A weak entity tag for a text, good for comparing answers (RFC 9110, 8.8.3). */
export function entityTagOf(text: string): string {
  return `W/"${sha256('base64url', text).slice(0, TAG_LENGTH)}"`;
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
