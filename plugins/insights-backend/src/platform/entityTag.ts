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

/** A strong entity tag for the state of something that is edited, which a revision names. */
export function revisionTagOf(revision: number): string {
  return `"${revision}"`;
}

/**
 * Whether an `If-Match` header allows an edit of the state with this revision (RFC 9110, 13.1.1).
 *
 * A weak tag counts, too: a proxy that compresses answers makes strong tags weak, and the revision it names is the same.
 */
export function allowsEdit(ifMatch: string, revision: number): boolean {
  return matchesEntityTag(ifMatch, revisionTagOf(revision));
}

function opaqueTag(entityTag: string): string {
  return entityTag.trim().replace(/^W\//, '');
}
