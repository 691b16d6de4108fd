import type { SloState } from '../model/evaluation/SloState';
import type { CollectedSeries } from '../series/SeriesStore';
import { PUSH } from '../series/SliSources';

/** The first bucket must be over, and one more may be missed, before its absence says anything. */
const STEPS_TO_WAIT = 2;

/** What the standing of an objective goes by beside its state. */
export interface StandingParts {
  /** Undefined until the first round of collection has seen the definition. */
  readonly collected: CollectedSeries | undefined;
  readonly stepSeconds: number;
  /** Samples of the source may come so late. */
  readonly lateSeconds: number;
  /** How long the definition has been in force. */
  readonly ageSeconds: number;
}

/** The state of an objective and why, with what is known of its collection. */
export function standingOf(
  state: SloState,
  parts: StandingParts,
): { state: SloState; problem: string | null } {
  const failure = parts.collected?.failure;
  if (failure?.isLasting) return { state: 'invalid', problem: failure.reason };
  if (failure) return { state, problem: failure.reason };
  return {
    state: state === 'noData' && isAwaited(parts) ? 'computing' : state,
    problem: null,
  };
}

/** Whether the first data is still on its way: nobody has asked yet, or too lately for an answer. */
function isAwaited({
  collected,
  stepSeconds,
  lateSeconds,
  ageSeconds,
}: StandingParts): boolean {
  if (!collected) return true;
  if (collected.knownUntilSeconds !== null) return false;
  const isAsked = collected.source === PUSH || collected.lastSuccessAt !== null;
  return !isAsked || ageSeconds < STEPS_TO_WAIT * stepSeconds + lateSeconds;
}
