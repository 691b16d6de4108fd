import { actionAfter, type ActionChange } from './actionAfter';
import { appliesTo } from './appliesTo';
import type { ErrorBudgetPolicy, PolicyRule } from './ErrorBudgetPolicy';
import { judgeRule } from './judgeRule';
import {
  actionKeyOf,
  type ActionKey,
  type ActionStanding,
} from './PolicyAction';
import type { PolicyObservation } from './PolicyObservation';

/** An action that is not cleared. */
export type LiveAction = ActionKey & ActionStanding;

/** What is to become of actions. */
export interface ActionChanges<Action> {
  /** Rules that begin to hold. */
  readonly opens: readonly {
    readonly slo: string;
    readonly policy: ErrorBudgetPolicy;
    readonly rule: PolicyRule;
  }[];
  readonly changes: readonly (ActionChange & { readonly action: Action })[];
}

/**
 * What observations make of the actions of some SLOs. Actions whose rule is no longer for the SLO are cleared.
 *
 * @param live - all actions of these SLOs that are not cleared
 * @param stays - whether a policy that is not here cannot be read at present, so that its actions stay as they are
 */
export function judgeActions<Action extends LiveAction>(input: {
  readonly policies: readonly ErrorBudgetPolicy[];
  readonly observations: readonly PolicyObservation[];
  readonly live: readonly Action[];
  readonly stays: (policy: string) => boolean;
  readonly nowSeconds: number;
}): ActionChanges<Action> {
  const { policies, observations, stays, nowSeconds } = input;
  const opens: ActionChanges<Action>['opens'][number][] = [];
  const changes: ActionChanges<Action>['changes'][number][] = [];
  const left = new Map(input.live.map(one => [actionKeyOf(one), one]));
  for (const observation of observations) {
    const { slo } = observation;
    for (const policy of policies) {
      if (!appliesTo(policy.appliesTo, observation)) continue;
      for (const rule of policy.rules) {
        const key = actionKeyOf({ slo, policy: policy.name, rule: rule.name });
        const action = left.get(key);
        left.delete(key);
        const verdict = judgeRule(rule, observation);
        if (!action && verdict === 'holds') opens.push({ slo, policy, rule });
        const change = action && actionAfter(action, verdict, nowSeconds);
        if (change) changes.push({ ...change, action });
      }
    }
  }
  const known = new Set(policies.map(({ name }) => name));
  for (const action of left.values()) {
    const isUnread = !known.has(action.policy) && stays(action.policy);
    const verdict = isUnread ? 'unknown' : 'clear';
    const change = actionAfter(action, verdict, nowSeconds);
    if (change) changes.push({ ...change, action });
  }
  return { opens, changes };
}
