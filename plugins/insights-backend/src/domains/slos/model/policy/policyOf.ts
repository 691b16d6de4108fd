import { parseDuration, secondsOf } from '../window/Duration';
import type {
  ErrorBudgetPolicy,
  PolicyCondition,
  PolicyRule,
} from './ErrorBudgetPolicy';
import type { PolicyDocument } from './policySchema';
import { severityOf } from './severityOf';

/** Part of the threshold below which a rule no longer holds, where it does not say: a tenth of the way back. */
const CLEARS_AT_FRACTION = 0.9;

/** The policy of a document that was found right. @throws Error where one came past the rules */
export function policyOf({
  metadata,
  spec,
}: PolicyDocument): ErrorBudgetPolicy {
  return {
    name: metadata.name,
    title: spec.title,
    appliesTo: spec.appliesTo,
    rules: spec.rules.map(ruleOf),
  };
}

function ruleOf({
  name,
  when: written,
  action,
  dueWithin,
  owner,
  clearsBelow,
}: PolicyDocument['spec']['rules'][number]): PolicyRule {
  const duration = parseDuration(dueWithin);
  if (!duration) throw new Error('A rule without a time to act in');
  const when: PolicyCondition =
    'consumed' in written
      ? { kind: 'consumed', share: written.consumed }
      : { kind: 'state', state: written.state };
  const isOnBurning = when.kind === 'state' && when.state === 'burning';
  return {
    ...{ name, when, action },
    dueSeconds: secondsOf(duration),
    ...(owner !== undefined && { owner }),
    ...(!isOnBurning && {
      clearsBelow: clearsBelow ?? severityOf(when) * CLEARS_AT_FRACTION,
    }),
  };
}
