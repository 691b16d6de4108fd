import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Replay } from '../model/whatIf/replayObjective';
import type { ReplayedSide } from '../model/whatIf/replaySide';
import { instantOf } from '../model/window/instantOf';
import { presentWindow } from './presentDefinition';

type Schemas = components['schemas'];

/** A replay as the API gives it. */
export function presentWhatIf(
  { replayed, atSeconds, current, changed, notes }: Replay,
  working: Schemas['Working'],
): Schemas['SloWhatIf'] {
  return {
    replayed: {
      start: instantOf(replayed.startSeconds),
      end: instantOf(replayed.endSeconds),
    },
    current: presentSide(current),
    changed: presentSide(changed),
    at: atSeconds.map(instantOf),
    currentRemaining: [...current.remaining],
    changedRemaining: [...changed.remaining],
    notes: [...notes],
    working,
  };
}

function presentSide({
  objective,
  evaluation,
  secondsExhausted,
  exhaustions,
  alerts,
}: ReplayedSide): Schemas['SloWhatIfSide'] {
  const { sli, consumed, remaining } = evaluation.budget;
  return {
    target: objective.target,
    window: presentWindow(objective.window),
    sli,
    consumed,
    remaining,
    state: evaluation.state,
    secondsExhausted,
    exhaustions,
    alerts: { ...alerts },
    coverage: evaluation.coverage,
  };
}
