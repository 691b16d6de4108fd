import type { Clock } from '../../../platform/Clock';
import { matchesEntityTag } from '../../../platform/entityTag';
import { Problem } from '../../../platform/Problem';
import {
  decideAction,
  decisionsFor,
  EVENT_OF,
  type Decision,
} from '../model/policy/decideAction';
import type { ActionsStore } from './ActionsStore';
import { actionTagsOf } from './actionTag';
import type { ActionEvent, KeptAction } from './KeptAction';

/** What somebody decides on an action, and on what state of it. */
export interface ActionDecision {
  readonly id: string;
  /** The `If-Match` header. */
  readonly ifMatch: string;
  readonly decision: Decision;
  /** Why, or what was done. */
  readonly note: string | null;
  /** Entity reference of who decides. */
  readonly by: string;
}

const DAY_SECONDS = 86_400;
/** A quarter: what is excepted for longer is another policy. */
const LONGEST_EXCEPTION_DAYS = 90;

/** Actions as people look at them and decide on them. */
export class SloActions {
  readonly #store: ActionsStore;
  readonly #clock: Clock;

  constructor(parts: { readonly store: ActionsStore; readonly clock: Clock }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
  }

  /** @throws Problem `unknown-slo-action` */
  async get(id: string): Promise<{
    readonly action: KeptAction;
    readonly events: readonly ActionEvent[];
  }> {
    const action = await this.#find(id);
    return { action, events: await this.#store.events(id) };
  }

  /**
   * @throws Problem `unknown-slo-action`; `conflict` where the action does not allow it; `precondition-failed` where it was
   * changed meanwhile; `invalid-request` for an exception that is over or too long
   */
  async decide({ id, ifMatch, decision, note, by }: ActionDecision) {
    for (;;) {
      const action = await this.#find(id);
      if (!isExpected(ifMatch, action)) throw changedMeanwhile(id);
      const atSeconds = this.nowSeconds();
      checkException(decision, atSeconds);
      const standing = decideAction(action, decision, atSeconds);
      if (!standing) throw notAllowed(action, decision);
      const event: ActionEvent = {
        ...{ kind: EVENT_OF[decision.kind], atSeconds, by, note },
        untilSeconds: standing.exceptedUntilSeconds,
      };
      // Who was slower looks again, whether it is still what they decided on.
      if (await this.#store.decide({ action, standing, event })) {
        return this.get(id);
      }
    }
  }

  nowSeconds(): number {
    return this.#clock.now().getTime() / 1_000;
  }

  async #find(id: string): Promise<KeptAction> {
    const action = await this.#store.get(id);
    if (action) return action;
    throw new Problem('unknown-slo-action', `No action has the id ${id}.`);
  }
}

function isExpected(ifMatch: string, action: KeptAction): boolean {
  return actionTagsOf(action).some(tag => matchesEntityTag(ifMatch, tag));
}

function checkException(decision: Decision, nowSeconds: number): void {
  if (decision.kind !== 'except') return;
  const latest = nowSeconds + LONGEST_EXCEPTION_DAYS * DAY_SECONDS;
  const { untilSeconds } = decision;
  if (untilSeconds > nowSeconds && untilSeconds <= latest) return;
  const detail = `must be after now, and ${LONGEST_EXCEPTION_DAYS} days from now at most`;
  throw new Problem('invalid-request', `The end of an exception ${detail}.`, {
    errors: [{ pointer: '/until', detail }],
  });
}

function changedMeanwhile(id: string): Problem {
  return new Problem(
    'precondition-failed',
    `The action ${id} is not as it was when it was read for this decision.`,
  );
}

function notAllowed(action: KeptAction, { kind }: Decision): Problem {
  const { state, clearedAtSeconds } = action;
  const allowed = decisionsFor(action);
  const isOver = clearedAtSeconds !== null;
  return new Problem(
    'conflict',
    isOver
      ? `The action is over: its rule no longer holds. It was ${state}, and cannot be changed (${kind}).`
      : `The action is ${state}, which does not go with ${kind}.`,
    {
      howToMend: isOver
        ? 'Nothing is left to be done; when the rule holds again, a new action opens.'
        : `Choose one of these: ${allowed.join(', ')}.`,
    },
  );
}
