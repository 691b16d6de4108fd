import { SliSeries, SloState } from '@almanac/backstage-plugin-insights-react';

/** Why nothing was counted. */
export type WhyNothing =
  | 'notEvaluated'
  | 'failing'
  | 'notPushed'
  | 'waiting'
  | 'idle'
  | 'answeredNothing';

/** Why nothing was counted for an objective: what is in the way first, then what is only not there yet. */
export function whyNothing(
  state: SloState,
  series: SliSeries | undefined,
): WhyNothing {
  if (!series) return 'notEvaluated';
  if (series.failure) return 'failing';
  if (state === 'sourceIdle') return 'idle';
  // Nobody asks for what is pushed: it comes when somebody sends it.
  if (series.source === 'push') return 'notPushed';
  return state === 'computing' ? 'waiting' : 'answeredNothing';
}
