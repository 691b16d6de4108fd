import type { AlertPatience } from './patience';

/** An alert between two evaluations. Moments in seconds since 1970. */
export type AlertState =
  | { readonly phase: 'inactive' }
  | { readonly phase: 'pending'; readonly sinceSeconds: number }
  | {
      readonly phase: 'firing';
      readonly sinceSeconds: number;
      /** Since when the condition has not held; undefined while it holds. */
      readonly quietSinceSeconds?: number;
    }
  | { readonly phase: 'resolved'; readonly sinceSeconds: number };

const INACTIVE: AlertState = { phase: 'inactive' };

/**
 * The alert after one more evaluation: inactive → pending → firing → resolved, and from there as from inactive.
 *
 * A firing alert stays until the condition has not held for a while, so that it does not flap. While nothing is known
 * (`holds` undefined) it stays as it is: missing data neither raises nor resolves an alert. So it does when the clock
 * goes back.
 */
export function nextAlertState(
  state: AlertState,
  holds: boolean | undefined,
  nowSeconds: number,
  patience: AlertPatience,
): AlertState {
  if (holds === undefined) return state;
  if (state.phase === 'inactive') return begin(holds, nowSeconds, patience);
  if (nowSeconds < state.sinceSeconds) return state;
  switch (state.phase) {
    case 'pending':
      return holds ? afterWaiting(state, nowSeconds, patience) : INACTIVE;
    case 'firing':
      return holds
        ? { phase: 'firing', sinceSeconds: state.sinceSeconds }
        : afterQuiet(state, nowSeconds, patience);
    default:
      return begin(holds, nowSeconds, patience);
  }
}

function begin(
  holds: boolean,
  nowSeconds: number,
  patience: AlertPatience,
): AlertState {
  if (!holds) return INACTIVE;
  return afterWaiting(
    { phase: 'pending', sinceSeconds: nowSeconds },
    nowSeconds,
    patience,
  );
}

function afterWaiting(
  state: AlertState & { phase: 'pending' },
  nowSeconds: number,
  { pendingSeconds }: AlertPatience,
): AlertState {
  const waited = nowSeconds - state.sinceSeconds;
  if (waited < pendingSeconds) return state;
  return { phase: 'firing', sinceSeconds: nowSeconds };
}

function afterQuiet(
  state: AlertState & { phase: 'firing' },
  nowSeconds: number,
  { clearSeconds }: AlertPatience,
): AlertState {
  const { sinceSeconds, quietSinceSeconds = nowSeconds } = state;
  return nowSeconds - quietSinceSeconds >= clearSeconds
    ? { phase: 'resolved', sinceSeconds: nowSeconds }
    : { phase: 'firing', sinceSeconds, quietSinceSeconds };
}
