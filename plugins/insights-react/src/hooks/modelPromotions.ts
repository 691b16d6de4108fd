import {
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Tagged } from '@almanac/backstage-plugin-insights-common';
import type { ModelAddress, ModelPromotionDecision } from '../api/ModelsApi';
import type {
  FrozenModelCard,
  ModelPromotion,
  ModelPromotionRequest,
} from '../api/wire';
import { useInsightsChange } from './useInsightsChange';
import { useInsightsPages, type DatedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

/** The ledger of a model, the newest first, page by page. @public */
export function useModelPromotions(
  model: ModelAddress,
  options: { limit?: number; enabled?: boolean } = {},
): DatedList<ModelPromotion> {
  return useInsightsPages(
    ['models', 'one', model.registry, model.name, 'promotions', options.limit],
    (api, page, signal) => api.listModelPromotions(model, page, { signal }),
    { limit: 20, ...options },
  );
}

/** One promotion with the entity tag that a decision takes. @public */
export function useModelPromotion(
  model: ModelAddress,
  promotionId: string,
  options: { enabled?: boolean } = {},
): UseQueryResult<Tagged<ModelPromotion>, Error> {
  return useInsightsQuery(
    ['models', 'one', model.registry, model.name, 'promotion', promotionId],
    (api, signal) => api.getModelPromotion(model, promotionId, { signal }),
    options,
  );
}

/** The card as it was when a promotion was approved. @public */
export function useFrozenModelCard(
  model: ModelAddress,
  promotionId: string,
  options: { enabled?: boolean } = {},
): UseQueryResult<FrozenModelCard, Error> {
  return useInsightsQuery(
    ['models', 'one', model.registry, model.name, 'frozen', promotionId],
    (api, signal) => api.getFrozenModelCard(model, promotionId, { signal }),
    options,
  );
}

/** Asks that a version hold an alias. @public */
export function useRequestModelPromotion(
  model: ModelAddress,
): UseMutationResult<ModelPromotion, Error, ModelPromotionRequest> {
  return useInsightsChange(['models'], (api, request: ModelPromotionRequest) =>
    api.requestModelPromotion(model, request),
  );
}

/** What a person decides on the promotion that they read. @public */
export interface DecidedModelPromotion {
  promotionId: string;
  decision: ModelPromotionDecision;
  /** Of the promotion as it was read. */
  etag: string;
}

/** Approves, rejects or withdraws a promotion; refused with 412 where it was decided meanwhile. @public */
export function useDecideModelPromotion(
  model: ModelAddress,
): UseMutationResult<ModelPromotion, Error, DecidedModelPromotion> {
  return useInsightsChange(
    ['models'],
    (api, { promotionId, decision, etag }: DecidedModelPromotion) =>
      api.decideModelPromotion(model, promotionId, decision, etag),
  );
}
