import type { At } from '../json/At';
import type { Alternatives, SchemaView } from '../schema/SchemaView';
import { matchSchemas } from './matchSchemas';

/** Which choices of two schemas are the same one, and which came or went. */
export interface MatchedChoices {
  readonly pairs: readonly (readonly [Alternatives, Alternatives])[];
  readonly added: readonly Alternatives[];
  readonly removed: readonly Alternatives[];
}

interface Candidate {
  readonly left: Alternatives;
  readonly right: Alternatives;
  /** Ratio of the parts that have a match. */
  readonly likeness: number;
  /** Sum of both positions: of two that are as alike the earlier, whichever document comes first. */
  readonly order: number;
}

/** Schemas that make more choices at once are matched in their order. */
const MOST_COMPARED = 20;

/** Matches choices by how many of their parts are the same, those that are most alike first. */
export function matchChoices(
  before: readonly Alternatives[],
  after: readonly Alternatives[],
  read: {
    readonly readBefore: (at: At) => SchemaView;
    readonly readAfter: (at: At) => SchemaView;
  },
): MatchedChoices {
  const candidates =
    before.length * after.length > MOST_COMPARED * MOST_COMPARED
      ? before.slice(0, after.length).map((left, index) => ({
          ...{ left, right: after[index], likeness: 1, order: index },
        }))
      : before.flatMap((left, index) =>
          after.map((right, other) => ({
            ...{ left, right, order: index + other },
            likeness: likenessOf(left, right, read),
          })),
        );
  const pairs: (readonly [Alternatives, Alternatives])[] = [];
  const taken = new Set<Alternatives>();
  for (const { left, right } of mostAlikeFirst(candidates)) {
    if (taken.has(left) || taken.has(right)) continue;
    pairs.push([left, right]);
    taken.add(left).add(right);
  }
  return {
    pairs,
    added: after.filter(choice => !taken.has(choice)),
    removed: before.filter(choice => !taken.has(choice)),
  };
}

function likenessOf(
  left: Alternatives,
  right: Alternatives,
  read: {
    readonly readBefore: (at: At) => SchemaView;
    readonly readAfter: (at: At) => SchemaView;
  },
): number {
  const { pairs } = matchSchemas(
    left.branches,
    right.branches,
    read.readBefore,
    read.readAfter,
  );
  const longer = Math.max(left.branches.length, right.branches.length);
  return pairs.length / longer + (left.keyword === right.keyword ? 0.1 : 0);
}

/** Choices that have no part in common are not the same one. */
function mostAlikeFirst(candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .filter(({ likeness }) => likeness > 0.1)
    .sort(
      (one, other) => other.likeness - one.likeness || one.order - other.order,
    );
}
