import type { Counted } from '../evaluation/Counted';
import type { EvaluationOptions } from '../evaluation/evaluateObjective';
import type { Objective } from '../evaluation/Objective';
import type { RollingWindow, Span } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';
import { replayMoments } from './replayMoments';
import { replayNotes } from './replayNotes';
import { replaySide, type ReplayedSide } from './replaySide';
import { replaySpan } from './replaySpan';

/** What is changed of an objective. Another slice target would need the counts of the slices again. */
export interface ObjectiveChange {
  /** In [0, 1]. */
  readonly target?: number;
  readonly window?: RollingWindow;
}

/** Two objectives over the same counts of the past. */
export interface Replay {
  readonly replayed: Span;
  /** Moments that both are replayed at, in seconds since 1970; the last is now. */
  readonly atSeconds: readonly number[];
  readonly current: ReplayedSide;
  readonly changed: ReplayedSide;
  /** What the replay cannot know, in sentences. */
  readonly notes: readonly string[];
}

/**
 * How an objective would have fared with another target or window, beside how it fared: both replayed over the same counts
 * of the last 92 days, as far as these are kept.
 *
 * It costs a few look-ups for each of about 3,000 moments.
 */
export function replayObjective(
  objective: Objective,
  change: ObjectiveChange,
  counted: Counted,
  options: Omit<EvaluationOptions, 'markers'>,
): Replay {
  const { nowSeconds } = options;
  const changed = {
    ...objective,
    target: change.target ?? objective.target,
    window: change.window ?? objective.window,
  };
  const windowSeconds = Math.max(
    ...[objective, changed].map(({ window }) => {
      const { startSeconds, endSeconds } = windowAt(window, nowSeconds);
      return endSeconds - startSeconds;
    }),
  );
  const span = replaySpan(counted, windowSeconds, nowSeconds);
  const replayed = span ?? { startSeconds: nowSeconds, endSeconds: nowSeconds };
  const moments = replayMoments(counted, replayed);
  const side = (of: Objective) =>
    replaySide(of, counted, moments, { ...options, markers: [] });
  const sides = { current: side(objective), changed: side(changed) };
  return {
    replayed: {
      startSeconds: replayed.startSeconds,
      endSeconds: replayed.endSeconds,
    },
    atSeconds: moments.map(({ seconds }) => seconds),
    ...sides,
    notes: replayNotes(span, moments, sides, options.ownAlerts),
  };
}
