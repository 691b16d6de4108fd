import { matchesEntityTag } from '../../../platform/entityTag';
import { sha256 } from '../../../platform/digest';

/** 120 bits: no two answers of one revision share a tag by chance. */
const HASH_LENGTH = 20;

/**
 * Entity tag of a card that is answered: the revision that edits are made on, and a hash of the answer, which also changes
 * when the registry or a file says something else.
 */
export function cardTagOf(revision: number, answer: object): string {
  const hash = sha256('base64url', JSON.stringify(answer));
  return `"${revision}.${hash.slice(0, HASH_LENGTH)}"`;
}

/** Whether an `If-Match` header allows an edit: the revision counts alone, as what machines say is no edit of anybody. */
export function allowsCardEdit(ifMatch: string, revision: number): boolean {
  const revisions = ifMatch.replace(/"(\d+)\.[\w-]+"/g, '"$1"');
  return matchesEntityTag(revisions, `"${revision}"`);
}
