import { createHash } from 'node:crypto';
import type { ModelLink } from '@almanac/backstage-plugin-insights-common';

/** Longest name of an entity. */
const LONGEST_NAME = 63;
const DIGEST_LENGTH = 10;

/**
 * The name of a model's entity: `<registry>.<name>`, and where the catalog would not take that, or it would not tell two
 * models apart, what can be kept of it with a digest of both. The same model always has the same name. Names as they stand
 * have no underscore, so that no model is named like another's digest.
 */
export function entityNameOf({ registry, name }: ModelLink): string {
  const plain = `${registry}.${name}`;
  const isKept =
    plain.length <= LONGEST_NAME &&
    /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(plain);
  if (isKept) return plain;
  const digest = createHash('sha256')
    .update(JSON.stringify([registry, name]))
    .digest('hex')
    .slice(0, DIGEST_LENGTH);
  const room = LONGEST_NAME - DIGEST_LENGTH - 1;
  const words = plain
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, room)
    .replace(/[^a-z0-9]+$/, '');
  return `${words}_${digest}`;
}
