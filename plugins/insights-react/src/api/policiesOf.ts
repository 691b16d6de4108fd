import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { readAnswer } from './readAnswer';
import { pageOf } from './shapes/pageOf';
import {
  sloAction,
  sloActionDetail,
  sloPolicies,
  sloReview,
} from './shapes/sloPolicies';
import type { SloActionDecision, SloPoliciesApi } from './SloPoliciesApi';
import type { SloActionDetail } from './wire';

/** The part of the API for the weekly review and the actions of policies. */
export function policiesOf(client: InsightsClient): SloPoliciesApi {
  return {
    listSloActions: (query, options) =>
      readAnswer(
        pageOf(sloAction),
        client.get('/slo-actions', { query, ...options }),
      ),
    getSloAction: (actionId, options) =>
      readAnswer(
        sloActionDetail,
        client.get('/slo-actions/{actionId}', {
          path: { actionId },
          ...options,
        }),
      ),
    decideSloAction: (actionId, decision, ifMatch) =>
      readAnswer(
        sloActionDetail,
        decide(client, decision, { path: { actionId }, ifMatch }),
      ),
    listSloPolicies: options =>
      readAnswer(sloPolicies, client.get('/slo-policies', options)),
    getSloReview: (query, options) =>
      readAnswer(sloReview, client.get('/slo-review', { query, ...options })),
  };
}

function decide(
  client: InsightsClient,
  decision: SloActionDecision,
  on: { path: { actionId: string }; ifMatch: string },
): Promise<SloActionDetail> {
  switch (decision.kind) {
    case 'acknowledge': {
      const { note } = decision;
      return client.post('/slo-actions/{actionId}/acknowledge', {
        ...on,
        body: note ? { note } : {},
      });
    }
    case 'complete':
      return client.post('/slo-actions/{actionId}/complete', {
        ...on,
        body: { note: decision.note },
      });
    case 'except': {
      const { reason, until } = decision;
      return client.post('/slo-actions/{actionId}/except', {
        ...on,
        body: { reason, until },
      });
    }
    default:
      return client.post('/slo-actions/{actionId}/reopen', {
        ...on,
        body: { reason: decision.reason },
      });
  }
}
