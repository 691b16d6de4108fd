import type { components } from '@almanac/backstage-plugin-insights-common';
import { API_PATH } from '../../../platform/apiPath';
import { decisionsFor } from '../model/policy/decideAction';
import { isOverdue } from '../model/policy/PolicyAction';
import { instantOf } from '../model/window/instantOf';
import { instantOrNull } from '../model/window/instantOrNull';
import { actionTagOf } from './actionTag';
import type { ActionEvent, KeptAction } from './KeptAction';
import { presentCondition } from './presentPolicy';

type Schemas = components['schemas'];

/** An action as the API gives it. */
export function presentAction(
  action: KeptAction,
  nowSeconds: number,
): Schemas['SloAction'] {
  const { id, slo, title, service, entityRef, owner, isExample } = action;
  const { policy, policyTitle, rule, state } = action;
  return {
    ...{ id, slo, title, service, entityRef, owner, isExample },
    ...{ policy, policyTitle, rule, state },
    when: presentCondition(action.when),
    action: action.action,
    isOverdue: isOverdue(action, nowSeconds),
    openedAt: instantOf(action.openedAtSeconds),
    dueAt: instantOf(action.dueAtSeconds),
    exceptedUntil: instantOrNull(action.exceptedUntilSeconds),
    closedAt: instantOrNull(action.closedAtSeconds),
    clearedAt: instantOrNull(action.clearedAtSeconds),
    opening: action.opening,
    allows: decisionsFor(action),
    etag: actionTagOf(action, nowSeconds),
    workingHref: `${API_PATH}/slos/${slo}`,
  };
}

/** An action with all that happened to it, as the API gives it. */
export function presentActionDetail(
  action: KeptAction,
  events: readonly ActionEvent[],
  nowSeconds: number,
): Schemas['SloActionDetail'] {
  return {
    ...presentAction(action, nowSeconds),
    events: events.map(({ kind, atSeconds, by, note, untilSeconds }) => ({
      ...{ kind, by, note },
      at: instantOf(atSeconds),
      until: instantOrNull(untilSeconds),
    })),
  };
}
