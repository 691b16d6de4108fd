import type { Stated } from '../card/Statement';

/** A reason for which one statement outweighs another. */
export interface Precedence {
  readonly id: string;
  readonly why: string;
  /** The smaller, the weightier. */
  rank(statement: Stated<unknown>): number;
}

/** Whose word counts, the first reason that tells two statements apart. Those that are equal in all stand in the order given. */
export const PRECEDENCE: readonly Precedence[] = [
  {
    id: 'answered',
    why: 'An answer outweighs that nobody knows.',
    rank: ({ kind }) => (kind === 'unknown' ? 1 : 0),
  },
  {
    id: 'human',
    why: 'What a person wrote outweighs what a machine recorded.',
    rank: ({ provenance }) => (provenance.by === 'human' ? 0 : 1),
  },
  {
    id: 'latest',
    why: 'What was said later outweighs what was said before.',
    rank: ({ provenance: { at } }) => {
      // Leap seconds are times that JavaScript does not know.
      const time = Date.parse(at ?? '');
      return Number.isNaN(time) ? 0 : -time;
    },
  },
];

/** Compares two statements of a field for sorting, the weightier first. */
export function byPrecedence(
  left: Stated<unknown>,
  right: Stated<unknown>,
): number {
  for (const { rank } of PRECEDENCE) {
    const difference = rank(left) - rank(right);
    if (difference !== 0) return difference;
  }
  return 0;
}
