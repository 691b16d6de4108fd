import type { SloState } from '../model/evaluation/SloState';
import type { CollectedSeries } from '../series/SeriesStore';

/** The state of an objective and why, with what is known of its collection. */
export function standingOf(
  state: SloState,
  collected: CollectedSeries | undefined,
): { state: SloState; problem: string | null } {
  const failure = collected?.failure;
  if (failure?.isLasting) return { state: 'invalid', problem: failure.reason };
  if (failure) return { state, problem: failure.reason };
  const isWaiting = !collected || collected.lastSuccessAt === null;
  return {
    state: state === 'noData' && isWaiting ? 'computing' : state,
    problem: null,
  };
}
