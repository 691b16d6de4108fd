import type { Step, Subject } from '../signals';
import { SWEEP_WINDOW_PERIODS } from '../trends';
import type { RadarDefinition } from './model/RadarDefinition';
import { asksForForecasts } from './model/neededVerdicts';

/** Where a policy asks for forecasts, no more periods than movement needs are replayed beyond these: each takes a forecast. */
const FORECAST_REPLAY_PERIODS = 60;

/** What tells how far back a policy is replayed. */
type Replayed = Pick<RadarDefinition, 'movementPeriods' | 'rings'>;

/**
 * So many periods before the last one the policy of a radar is replayed: as far back as an analysis looks, and movement is told;
 * sixty where it asks for forecasts.
 */
export function replayedPeriods(definition: Replayed, step: Step): number {
  const window = SWEEP_WINDOW_PERIODS[step];
  return Math.max(
    asksForForecasts(definition)
      ? Math.min(window, FORECAST_REPLAY_PERIODS)
      : window,
    definition.movementPeriods,
  );
}

/** First period of a series that is replayed. */
export function replayedFrom(
  definition: Replayed,
  { total, step }: Pick<Subject, 'total' | 'step'>,
): number {
  return Math.max(0, total.length - 1 - replayedPeriods(definition, step));
}
