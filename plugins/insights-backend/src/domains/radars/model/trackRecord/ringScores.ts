import type { Judgement } from './judgements';

/** How the suggestions of one ring did. */
export interface RingScore {
  readonly ring: string;
  /** Suggestions of this ring. */
  readonly suggested: number;
  /** Topics that had this ring a year later. */
  readonly had: number;
  /** Both. */
  readonly both: number;
  /** both / suggested; null where it was never suggested. */
  readonly precision: number | null;
  /** both / had; null where no topic had it. */
  readonly recall: number | null;
}

/**
 * Precision and recall of each ring (van Rijsbergen 1979, "Information Retrieval", chapter 7).
 *
 * @param rings - ids, in the order that is wanted
 */
export function ringScores(
  rings: readonly string[],
  all: readonly Pick<Judgement, 'suggested' | 'had'>[],
): RingScore[] {
  return rings.map(ring => {
    const suggested = all.filter(one => one.suggested === ring).length;
    const had = all.filter(one => one.had === ring).length;
    const both = all.filter(
      one => one.suggested === ring && one.had === ring,
    ).length;
    return { ring, suggested, had, both, ...ratesOf(both, suggested, had) };
  });
}

/** Precision and recall of counts; null where there is nothing to divide by. */
export function ratesOf(both: number, suggested: number, had: number) {
  return {
    precision: suggested === 0 ? null : both / suggested,
    recall: had === 0 ? null : both / had,
  };
}
