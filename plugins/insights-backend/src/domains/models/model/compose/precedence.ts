import type { Stated } from '../card/Statement';

/** A reason for which one statement outweighs another. */
export interface Precedence {
  readonly id: string;
  readonly why: string;
  /** The smaller, the weightier. */
  rank(statement: Stated<unknown>, pointer: string): number;
}

/**
 * Fields that are facts of one version, by their pointers: what was measured of it, on what, and what it is made of. A text of
 * the model was true of the version that it was written for; of another one it would hide what changed.
 */
export const FACTS_OF_VERSION: ReadonlySet<string> = new Set([
  '/quantitativeAnalyses/results',
  '/evaluationData/datasets',
  '/trainingData/datasets',
  '/details/digests',
  '/details/version',
  '/details/releasedOn',
  '/details/inputs',
  '/details/outputs',
]);

/** Where statements are made, the nearest to the model first. */
const PLACES = ['card', 'registry', 'catalog'] as const;

/** Whose word counts, the first reason that tells two statements apart. Those that are equal in all stand in the order given. */
export const PRECEDENCE: readonly Precedence[] = [
  {
    id: 'answered',
    why: 'An answer outweighs that nobody knows.',
    rank: ({ kind }) => (kind === 'unknown' ? 1 : 0),
  },
  {
    id: 'fact-of-version',
    why: 'Of what is a fact of a version, what is said of the version outweighs what is said of its model, whoever says it.',
    rank: ({ provenance }, pointer) =>
      FACTS_OF_VERSION.has(pointer) && provenance.scope === 'model' ? 1 : 0,
  },
  {
    id: 'human',
    why: 'What a person wrote outweighs what a machine recorded.',
    rank: ({ provenance }) => (provenance.by === 'human' ? 0 : 1),
  },
  {
    id: 'place',
    why: 'What is said on a card outweighs what a registry has beside its models, and both what the catalog has of an entity, which is tied to the model by its name alone.',
    rank: ({ provenance: { place = 'card' } }) => PLACES.indexOf(place),
  },
  {
    id: 'version',
    why: 'What is said of a version outweighs what is said of its model.',
    rank: ({ provenance }) => (provenance.scope === 'model' ? 1 : 0),
  },
  {
    id: 'latest',
    why: 'What was said later outweighs what was said before, and both what nobody knows the time of.',
    rank: ({ provenance: { at } }) => {
      // Leap seconds are times that JavaScript does not know.
      const time = Date.parse(at ?? '');
      return Number.isNaN(time) ? Infinity : -time;
    },
  },
];

/** Compares two statements of the field at this pointer for sorting, the weightier first. */
export function byPrecedence(
  left: Stated<unknown>,
  right: Stated<unknown>,
  pointer: string,
): number {
  for (const { rank } of PRECEDENCE) {
    const [one, other] = [rank(left, pointer), rank(right, pointer)];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
