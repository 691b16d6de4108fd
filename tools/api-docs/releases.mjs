import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RELEASES } from './places.mjs';

/** The file that tells which releases there are, and what their descriptions were: their digests. */
export const listIn = folder => path.join(folder, 'releases.json');

/** The description that a release froze. */
export const fileOf = (folder, version) => path.join(folder, `${version}.yaml`);

/** SHA-256 of a description, or of an image, by which an edited copy is known. */
export const digestOf = text => createHash('sha256').update(text).digest('hex');

/**
 * The releases, earliest first, as the list tells them.
 *
 * @returns {{version: string, releasedOn: string, sha256: string, protosSha256?: string, protosTextSha256?: string}[]}
 */
export function releasesIn(folder = RELEASES) {
  const list = listIn(folder);
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

/**
 * The description that a release froze.
 *
 * @throws Error where it is not there, or no longer what was frozen
 */
export function frozenText(folder, { version, sha256 }) {
  const text = readFileSync(fileOf(folder, version), 'utf8');
  if (digestOf(text) !== sha256) {
    throw new Error(
      `${version}.yaml is not what the release froze: its digest is not that of releases.json. A released description is never edited.`,
    );
  }
  return text;
}
