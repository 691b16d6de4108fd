import type { PolicyCondition } from '../model/policy/ErrorBudgetPolicy';
import type {
  ActionEventKind,
  ActionStanding,
  ActionState,
} from '../model/policy/PolicyAction';
import { urgencyOf } from '../model/policy/urgencyOf';
import { instantOf } from '../model/window/instantOf';
import { instantOrNull } from '../model/window/instantOrNull';
import type { ActionEvent, KeptAction } from './KeptAction';

/** A row of the table `slo_actions`. SQLite gives booleans as 0 and 1. */
export interface ActionRow extends StandingRow {
  id: string;
  policy: string;
  policy_title: string;
  rule: string;
  when_consumed: number | null;
  when_state: 'exhausted' | 'burning' | null;
  action: string;
  owner: string | null;
  slo: string;
  title: string;
  service: string;
  entity_ref: string | null;
  is_example: boolean | number;
  opening: string;
  revision: number;
  opened_at: string;
  tell: 'opened' | 'overdue' | null;
  is_overdue_told: boolean | number;
}

/** Columns that changes of an action are in. */
interface StandingRow {
  state: ActionState;
  due_at: string;
  due_seconds: number;
  excepted_until: string | null;
  closed_at: string | null;
  cleared_at: string | null;
  urgency: number;
}

/** A row of the table `slo_action_events`. */
export interface ActionEventRow {
  action_id: string;
  revision: number;
  kind: ActionEventKind;
  at: string;
  by_ref: string | null;
  note: string | null;
  until: string | null;
}

/** The row of an action that opens. */
export function rowOfAction(action: KeptAction): ActionRow {
  const { id, policy, policyTitle, rule, when, owner, slo, title } = action;
  return {
    ...{ id, policy, rule, owner, slo, title },
    ...rowOfStanding(action),
    policy_title: policyTitle,
    when_consumed: when.kind === 'consumed' ? when.share : null,
    when_state: when.kind === 'state' ? when.state : null,
    action: action.action,
    service: action.service,
    entity_ref: action.entityRef,
    is_example: action.isExample,
    opening: JSON.stringify(action.opening),
    revision: action.revision,
    opened_at: instantOf(action.openedAtSeconds),
    tell: 'opened',
    is_overdue_told: false,
  };
}

/** The columns of a standing. */
export function rowOfStanding(standing: ActionStanding): StandingRow {
  return {
    state: standing.state,
    due_at: instantOf(standing.dueAtSeconds),
    due_seconds: standing.dueSeconds,
    excepted_until: instantOrNull(standing.exceptedUntilSeconds),
    closed_at: instantOrNull(standing.closedAtSeconds),
    cleared_at: instantOrNull(standing.clearedAtSeconds),
    urgency: urgencyOf(standing),
  };
}

/** The action of a row. */
export function actionOfRow(row: ActionRow): KeptAction {
  const { id, policy, rule, action, owner, slo, title, service } = row;
  return {
    ...{ id, policy, rule, action, owner, slo, title, service },
    policyTitle: row.policy_title,
    when: conditionOf(row),
    entityRef: row.entity_ref,
    isExample: Boolean(row.is_example),
    opening: JSON.parse(row.opening),
    revision: row.revision,
    openedAtSeconds: secondsOf(row.opened_at),
    state: row.state,
    dueAtSeconds: secondsOf(row.due_at),
    dueSeconds: row.due_seconds,
    exceptedUntilSeconds: secondsOrNull(row.excepted_until),
    closedAtSeconds: secondsOrNull(row.closed_at),
    clearedAtSeconds: secondsOrNull(row.cleared_at),
  };
}

/** The row of what happened to an action. */
export function rowOfEvent(
  actionId: string,
  revision: number,
  { kind, atSeconds, by, note, untilSeconds }: ActionEvent,
): ActionEventRow {
  return {
    ...{ action_id: actionId, revision, kind, note },
    at: instantOf(atSeconds),
    by_ref: by,
    until: instantOrNull(untilSeconds),
  };
}

/** What a row says that happened. */
export function eventOfRow(row: ActionEventRow): ActionEvent {
  return {
    kind: row.kind,
    atSeconds: secondsOf(row.at),
    by: row.by_ref,
    note: row.note,
    untilSeconds: secondsOrNull(row.until),
  };
}

function conditionOf({ when_consumed, when_state }: ActionRow) {
  const when: PolicyCondition =
    when_state === null
      ? { kind: 'consumed', share: when_consumed ?? 0 }
      : { kind: 'state', state: when_state };
  return when;
}

function secondsOf(instant: string): number {
  return Date.parse(instant) / 1_000;
}

function secondsOrNull(instant: string | null): number | null {
  return instant === null ? null : secondsOf(instant);
}
