import type { ApiMedia } from '../normalise/ApiBody';
import { type MatchedByKey, matchByKey } from './matchByKey';

/** Matches media types as written, then without their parameters, then by syntax (`+json`), then by ranges (`application/*`). */
export function matchMediaTypes(
  before: readonly ApiMedia[],
  after: readonly ApiMedia[],
): MatchedByKey<ApiMedia> {
  const pairs: (readonly [ApiMedia, ApiMedia])[] = [];
  let rest: MatchedByKey<ApiMedia> = { pairs, added: after, removed: before };
  for (const keyOf of [typeOf, essenceOf, syntaxOf]) {
    rest = matchByKey(rest.removed, rest.added, keyOf);
    pairs.push(...rest.pairs);
  }
  for (const removed of rest.removed) {
    const other = rest.added.find(
      added =>
        covers(added.type, removed.type) || covers(removed.type, added.type),
    );
    if (!other) continue;
    pairs.push([removed, other]);
    rest = {
      pairs,
      added: rest.added.filter(media => media !== other),
      removed: rest.removed.filter(media => media !== removed),
    };
  }
  return { pairs, added: rest.added, removed: rest.removed };
}

function typeOf({ type }: ApiMedia): string {
  return type;
}

function essenceOf({ type }: ApiMedia): string {
  return type.split(';')[0];
}

/** `application/problem+json` is JSON as well (RFC 6839). */
function syntaxOf({ type }: ApiMedia): string {
  const [kind, name = ''] = type.split(';')[0].split('/');
  return `${kind}/${name.slice(name.lastIndexOf('+') + 1)}`;
}

/** Whether a range of media types holds a type (RFC 9110, 12.5.1). */
export function covers(range: string, type: string): boolean {
  if (range === '*/*') return true;
  return range.endsWith('/*') && type.startsWith(range.slice(0, -1));
}
