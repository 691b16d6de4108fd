import {
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type {
  SloActionDecision,
  SloActionFilter,
  SloReviewQuery,
} from '../api/SloPoliciesApi';
import type {
  SloAction,
  SloActionDetail,
  SloPolicies,
  SloReview,
} from '../api/wire';
import { useInsightsChange } from './useInsightsChange';
import { useInsightsPages, type PagedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

const pollMs = 60_000;

/** Actions that policies ask for, the most urgent first, page by page. @public */
export function useSloActions(
  filter: SloActionFilter = {},
  options: { limit?: number; enabled?: boolean } = {},
): PagedList<SloAction> {
  return useInsightsPages(
    ['slo-actions', 'list', filter, options.limit],
    (api, page, signal) =>
      api.listSloActions({ ...filter, ...page }, { signal }),
    { limit: 50, pollMs, ...options },
  );
}

/** All error-budget policies, and what is wrong in the files that they are read from. @public */
export function useSloPolicies(): UseQueryResult<SloPolicies, Error> {
  return useInsightsQuery(['slo-policies'], (api, signal) =>
    api.listSloPolicies({ signal }),
  );
}

/** One action, with who did what when. @public */
export function useSloAction(
  actionId: string,
  options: { enabled?: boolean } = {},
): UseQueryResult<SloActionDetail, Error> {
  return useInsightsQuery(
    ['slo-actions', 'one', actionId],
    (api, signal) => api.getSloAction(actionId, { signal }),
    options,
  );
}

/** Decides on an action; refused with 412 where somebody else did meanwhile. @public */
export function useDecideSloAction(
  actionId: string,
): UseMutationResult<
  SloActionDetail,
  Error,
  { decision: SloActionDecision; etag: string }
> {
  return useInsightsChange(
    ['slo-actions', 'slo-review'],
    (api, asked: { decision: SloActionDecision; etag: string }) =>
      api.decideSloAction(actionId, asked.decision, asked.etag),
  );
}

/**
 * What a team looks at in its weekly review.
 *
 * @param query - null: no team is chosen yet, and nothing is asked
 *
 * @public
 */
export function useSloReview(
  query: SloReviewQuery | null,
): UseQueryResult<SloReview, Error> {
  return useInsightsQuery(
    ['slo-review', query],
    (api, signal) => api.getSloReview(query ?? { owner: '' }, { signal }),
    {
      enabled: query !== null,
      refetchInterval: pollMs,
      // Of the same team alone: the numbers of another would stand under the wrong name.
      placeholderData: previous =>
        previous?.owner === query?.owner ? previous : undefined,
    },
  );
}
