import type { Objective } from '../evaluation/Objective';
import type { Span } from '../window/TimeWindow';

/** An objective with a window as long as a span, which is that span where it is evaluated for its end. */
export function overSpan<Kind extends Objective>(
  objective: Kind,
  { startSeconds, endSeconds }: Span,
): Kind {
  const count = Math.round((endSeconds - startSeconds) / 60);
  const duration = { count, unit: 'm' } as const;
  return { ...objective, window: { kind: 'rolling', duration } };
}
