import type { Step, Subject } from '../signals';
import { SWEEP_WINDOW_PERIODS } from '../trends';
import type { RadarDefinition } from './model/RadarDefinition';

/** So many periods before the last one the policy of a radar is replayed: as far back as an analysis looks, and movement is told. */
export function replayedPeriods(
  { movementPeriods }: Pick<RadarDefinition, 'movementPeriods'>,
  step: Step,
): number {
  return Math.max(SWEEP_WINDOW_PERIODS[step], movementPeriods);
}

/** First period of a series that is replayed. */
export function replayedFrom(
  definition: Pick<RadarDefinition, 'movementPeriods'>,
  { total, step }: Pick<Subject, 'total' | 'step'>,
): number {
  return Math.max(0, total.length - 1 - replayedPeriods(definition, step));
}
