/** Where an alert is in its life. */
export type AlertPhase = 'inactive' | 'pending' | 'firing' | 'resolved';

/** An alert between two evaluations. Moments in seconds since 1970. */
export interface AlertState {
  readonly phase: AlertPhase;
  /** Since when it is in this phase. */
  readonly sinceSeconds: number;
  /** When the condition last held; undefined before it ever did. */
  readonly lastHeldSeconds?: number;
}

/** How patient an alert is. */
export interface AlertPatience {
  /** Seconds that the condition must hold before it fires. */
  readonly pendingSeconds: number;
  /** Seconds that the condition must not have held before a firing alert resolves. */
  readonly clearSeconds: number;
}

/** The alert of an objective that was never evaluated. */
export function neverHeld(nowSeconds: number): AlertState {
  return { phase: 'inactive', sinceSeconds: nowSeconds };
}

/**
 * The alert after one more evaluation: inactive → pending → firing → resolved → inactive.
 *
 * A firing alert stays until the condition has not held for a while, so that it does not flap. While nothing is known
 * (`holds` undefined) it stays where it is: missing data neither raises nor resolves an alert.
 */
export function nextAlertState(
  state: AlertState,
  holds: boolean | undefined,
  nowSeconds: number,
  { pendingSeconds, clearSeconds }: AlertPatience,
): AlertState {
  if (holds === undefined || nowSeconds < state.sinceSeconds) return state;
  const lastHeldSeconds = holds ? nowSeconds : state.lastHeldSeconds;
  const to = (phase: AlertPhase): AlertState => ({
    phase,
    sinceSeconds: nowSeconds,
    lastHeldSeconds,
  });
  const stay = { ...state, lastHeldSeconds };
  const since = nowSeconds - state.sinceSeconds;
  switch (state.phase) {
    case 'pending':
      if (!holds) return to('inactive');
      return since >= pendingSeconds ? to('firing') : stay;
    case 'firing': {
      const quiet = nowSeconds - (lastHeldSeconds ?? state.sinceSeconds);
      return !holds && quiet >= clearSeconds ? to('resolved') : stay;
    }
    default:
      if (!holds) return state.phase === 'resolved' ? to('inactive') : stay;
      return pendingSeconds === 0 ? to('firing') : to('pending');
  }
}
