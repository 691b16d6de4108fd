import type { Step } from '../../../signals';
import { isToldOn, knownFrom, ringOn, type PastRings } from './PastRings';
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
 * Holds the suggestions of a ring in some periods against the topics that had reached a milestone by their ends.
 *
 * @param days - first days of the periods
 * @param reachedAt - instants, by topic
 */
export function truthScore(
  topics: readonly PastRings[],
  days: readonly string[],
  step: Step,
  { ring, milestone }: { readonly ring: string; readonly milestone: string },
  reachedAt: ReadonlyMap<string, string>,
): TruthScore {
  const counts = { suggested: 0, reached: 0, both: 0 };
  for (const day of days) {
    const end = knownFrom(day, step);
    for (const topic of topics) {
      const { topicId, suggested } = topic;
      const known = ringOn(suggested, day);
      if (known === undefined || !isToldOn(topic, day, step)) continue;
      const isReached = (reachedAt.get(topicId) ?? '9') < end;
      counts.suggested += known === ring ? 1 : 0;
      counts.reached += isReached ? 1 : 0;
      counts.both += known === ring && isReached ? 1 : 0;
    }
  }
  const { both, suggested, reached } = counts;
  return { ring, milestone, ...counts, ...ratesOf(both, suggested, reached) };
}
