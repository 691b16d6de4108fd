import { z } from 'zod';
import { callerRefOf } from '../../../platform/callerRefOf';
import { readPosition, writeCursor } from '../../../platform/cursor';
import type {
  CallerCredentials,
  OperationHandlers,
} from '../../../platform/operations';
import type { Decision } from '../model/policy/decideAction';
import type { ActionsStore } from './ActionsStore';
import { actionTagOf } from './actionTag';
import type { FilePolicies } from './FilePolicies';
import { presentAction, presentActionDetail } from './presentAction';
import { presentPolicy } from './presentPolicy';
import type { ActionDecision, SloActions } from './SloActions';

/** Operations about policies and their actions. */
export type SloPoliciesOperations =
  | 'listSloPolicies'
  | 'listSloActions'
  | 'getSloAction'
  | 'acknowledgeSloAction'
  | 'completeSloAction'
  | 'exceptSloAction'
  | 'reopenSloAction';

/** The action that the page before ended with. */
const positionShape = z.tuple([z.number(), z.string()]);

/** Answers the operations about policies and their actions. */
export function createPoliciesRoutes(parts: {
  readonly policies: Pick<FilePolicies, 'known'>;
  readonly actions: SloActions;
  readonly store: Pick<ActionsStore, 'list'>;
}): OperationHandlers<SloPoliciesOperations> {
  const { policies, actions, store } = parts;
  return {
    async listSloPolicies() {
      const { placed, faults } = await policies.known();
      return {
        body: { items: placed.map(presentPolicy), faults: [...faults] },
      };
    },

    async listSloActions({ query: { cursor, limit, ...filters } }) {
      const scope = JSON.stringify(['slo-actions', filters]);
      const after = readPosition(cursor, scope, positionShape);
      const nowSeconds = actions.nowSeconds();
      const page = { ...filters, limit, after, nowSeconds };
      const { items, next } = await store.list(page);
      return {
        body: {
          items: items.map(action => presentAction(action, nowSeconds)),
          nextCursor: next ? writeCursor(scope, [...next]) : null,
        },
      };
    },

    async getSloAction({ path }) {
      return answerOf(await actions.get(path.actionId), actions.nowSeconds());
    },

    acknowledgeSloAction: request =>
      decide(actions, request, { kind: 'acknowledge' }, request.body.note),

    completeSloAction: request =>
      decide(actions, request, { kind: 'complete' }, request.body.note),

    exceptSloAction: request => {
      const untilSeconds = Date.parse(request.body.until) / 1_000;
      const decision = { kind: 'except', untilSeconds } as const;
      return decide(actions, request, decision, request.body.reason);
    },

    reopenSloAction: request =>
      decide(actions, request, { kind: 'reopen' }, request.body.reason),
  };
}

async function decide(
  actions: SloActions,
  request: {
    readonly path: { readonly actionId: string };
    readonly ifMatch: string | undefined;
    readonly credentials: CallerCredentials;
  },
  decision: Decision,
  note: string | undefined,
) {
  const asked: ActionDecision = {
    id: request.path.actionId,
    ifMatch: request.ifMatch ?? '',
    decision,
    note: note?.trim() ?? null,
    by: callerRefOf(request.credentials),
  };
  return answerOf(await actions.decide(asked), actions.nowSeconds());
}

function answerOf(
  { action, events }: Awaited<ReturnType<SloActions['get']>>,
  nowSeconds: number,
) {
  return {
    body: presentActionDetail(action, events, nowSeconds),
    etag: actionTagOf(action, nowSeconds),
  };
}
