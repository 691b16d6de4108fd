import type { Step } from '../../../signals';
import type { Judgement } from './judgements';
import { knownFrom } from './PastRings';
import { ratesOf } from './ringScores';

/** How the suggestions of a ring did against what the collector of the signal knows. */
export interface TruthScore {
  readonly ring: string;
  readonly milestone: string;
  readonly suggested: number;
  /** Topics that had reached the milestone. */
  readonly reached: number;
  readonly both: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/**
 * Holds the suggestions of a ring against the topics that had reached a milestone by the ends of the periods that they were made
 * in. They are those that are judged by what came of them, so that both tell the same number.
 *
 * @param reachedAt - instants, by topic
 */
export function truthScore(
  all: readonly Omit<Judgement, 'had'>[],
  step: Step,
  { ring, milestone }: { readonly ring: string; readonly milestone: string },
  reachedAt: ReadonlyMap<string, string>,
): TruthScore {
  const ofRing = all.filter(({ suggested }) => suggested === ring);
  const isReached = ({ topicId, day }: Pick<Judgement, 'topicId' | 'day'>) =>
    (reachedAt.get(topicId) ?? '9') < knownFrom(day, step);
  const suggested = ofRing.length;
  const reached = all.filter(isReached).length;
  const both = ofRing.filter(isReached).length;
  const counts = { suggested, reached, both };
  return { ring, milestone, ...counts, ...ratesOf(both, suggested, reached) };
}
