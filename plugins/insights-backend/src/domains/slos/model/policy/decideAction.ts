import type {
  ActionEventKind,
  ActionStanding,
  ActionState,
} from './PolicyAction';
import { openStanding } from './openStanding';

/** What a person decides on an action. */
export type Decision =
  | { readonly kind: 'acknowledge' | 'complete' | 'reopen' }
  | { readonly kind: 'except'; readonly untilSeconds: number };

/** States in which each decision is allowed. An exception may be given anew: it is a decision of its own. */
const ALLOWED: Readonly<Record<Decision['kind'], readonly ActionState[]>> = {
  acknowledge: ['open'],
  complete: ['open', 'acknowledged', 'excepted'],
  except: ['open', 'acknowledged', 'excepted'],
  reopen: ['acknowledged', 'excepted', 'done'],
};

/** What each decision is called afterwards. */
export const EVENT_OF = {
  acknowledge: 'acknowledged',
  complete: 'done',
  except: 'excepted',
  reopen: 'reopened',
} as const satisfies Record<Decision['kind'], ActionEventKind>;

/** Decisions that an action allows; one that is cleared allows none. */
export function decisionsFor({
  state,
  clearedAtSeconds,
}: Pick<ActionStanding, 'state' | 'clearedAtSeconds'>): Decision['kind'][] {
  if (clearedAtSeconds !== null) return [];
  const kinds = ['acknowledge', 'complete', 'except', 'reopen'] as const;
  return kinds.filter(kind => ALLOWED[kind].includes(state));
}

/** An action after a decision; undefined where it does not allow it. */
export function decideAction(
  standing: ActionStanding,
  decision: Decision,
  nowSeconds: number,
): ActionStanding | undefined {
  if (!decisionsFor(standing).includes(decision.kind)) return undefined;
  switch (decision.kind) {
    case 'acknowledge':
      return { ...standing, state: 'acknowledged' };
    case 'complete':
      return {
        ...standing,
        state: 'done',
        exceptedUntilSeconds: null,
        closedAtSeconds: nowSeconds,
      };
    case 'except':
      return {
        ...standing,
        state: 'excepted',
        exceptedUntilSeconds: decision.untilSeconds,
      };
    default:
      return reopened(standing, nowSeconds);
  }
}

/** Who takes an acknowledgement back has no more time for it. */
function reopened(
  standing: ActionStanding,
  nowSeconds: number,
): ActionStanding {
  return standing.state === 'acknowledged'
    ? { ...standing, state: 'open' }
    : openStanding(standing.dueSeconds, nowSeconds);
}
