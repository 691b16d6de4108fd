import type { ApiResponse } from '../normalise/ApiBody';
import type { MatchedByKey } from './matchByKey';

/**
 * Matches responses by status. A single status that is on one side alone is matched with the
 * range (`2XX`) that is on the other side alone, and a range with one status of it: as many
 * statuses as there are may be covered by one range.
 */
export function matchResponses(
  before: ReadonlyMap<string, ApiResponse>,
  after: ReadonlyMap<string, ApiResponse>,
): MatchedByKey<ApiResponse> {
  const pairs: [ApiResponse, ApiResponse][] = [];
  for (const [status, left] of before) {
    const right = after.get(status);
    if (right) pairs.push([left, right]);
  }
  const removed = [...before.values()].filter(one => !after.has(one.status));
  const added = [...after.values()].filter(one => !before.has(one.status));
  const covered = new Set<ApiResponse>();
  for (const left of removed) {
    for (const right of added) {
      if (!covers(left.status, right.status)) continue;
      pairs.push([left, right]);
      covered.add(left).add(right);
    }
  }
  return {
    pairs,
    added: added.filter(one => !covered.has(one)),
    removed: removed.filter(one => !covered.has(one)),
  };
}

/** Whether one is a range that holds the other: `2XX` and `204`. */
function covers(left: string, right: string): boolean {
  if (left[0] !== right[0]) return false;
  return left.endsWith('XX') !== right.endsWith('XX');
}
