import type { components } from '@almanac/backstage-plugin-insights-common';
import { callerRefOf } from '../../../platform/callerRefOf';
import { revisionTagOf } from '../../../platform/entityTag';
import type {
  CallerCredentials,
  OperationHandlers,
} from '../../../platform/operations';
import type { DecidedBy, DecisionsService } from './DecisionsService';

/** Operations of decisions on rings. */
export type DecisionsOperations =
  | 'getBlipDecision'
  | 'decideBlip'
  | 'withdrawBlipDecision'
  | 'listBlipDecisions';

/** Answers the operations of decisions on rings. */
export function createDecisionsRoutes(
  service: DecisionsService,
): OperationHandlers<DecisionsOperations> {
  return {
    async getBlipDecision({ path }) {
      return tagged(await service.get(path));
    },

    async decideBlip({ path, body, ...asked }) {
      return tagged(await service.decide(path, body, decidedBy(asked)));
    },

    async withdrawBlipDecision({ path, query, ...asked }) {
      const reason = query.reason?.trim() || null;
      return tagged(await service.withdraw(path, reason, decidedBy(asked)));
    },

    async listBlipDecisions({ path, query }) {
      return { body: await service.list(path, query) };
    },
  };
}

function decidedBy(asked: {
  readonly ifMatch: string | undefined;
  readonly credentials: CallerCredentials;
}): DecidedBy {
  return { ifMatch: asked.ifMatch ?? '', by: callerRefOf(asked.credentials) };
}

/** The tag names the last entry: nothing else of the answer changes. */
function tagged(body: components['schemas']['BlipDecisionAnswer']) {
  return { body, etag: revisionTagOf(body.revision) };
}
