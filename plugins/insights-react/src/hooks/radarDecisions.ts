import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { BlipKey, DecidedBlip } from '../api/RadarDecisionsApi';
import type {
  BlipDecisionAnswer,
  BlipDecisionRequest,
  RingDecision,
} from '../api/wire';
import { useInsightsChange } from './useInsightsChange';
import { useInsightsPages, type PagedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

/** What is decided for a topic, and how often something was. @public */
export function useBlipDecision(
  blip: BlipKey,
): UseQueryResult<BlipDecisionAnswer, Error> {
  return useInsightsQuery(
    ['radar', blip.radarId, 'blip', blip.topicId, 'decision'],
    (api, signal) => api.getBlipDecision(blip, { signal }),
  );
}

/** Everything that was decided for a topic, the latest first. @public */
export function useBlipDecisions(blip: BlipKey): PagedList<RingDecision> {
  return useInsightsPages(
    ['radar', blip.radarId, 'blip', blip.topicId, 'decisions'],
    (api, page, signal) => api.listBlipDecisions(blip, page, { signal }),
    { limit: 20 },
  );
}

/** Accepts the ring that is suggested, or overrides it; refused with 412 where somebody else decided meanwhile. @public */
export function useDecideBlip(): UseMutationResult<
  BlipDecisionAnswer,
  Error,
  { blip: DecidedBlip; request: BlipDecisionRequest }
> {
  return useInsightsChange(
    ['radar', 'radars'],
    (
      api,
      { blip, request }: { blip: DecidedBlip; request: BlipDecisionRequest },
    ) => api.decideBlip(blip, request),
  );
}

/** Takes back what was decided, with a reason or without; refused as {@link useDecideBlip} is. @public */
export function useWithdrawBlipDecision(): UseMutationResult<
  BlipDecisionAnswer,
  Error,
  { blip: DecidedBlip; reason?: string }
> {
  return useInsightsChange(
    ['radar', 'radars'],
    (api, { blip, reason }: { blip: DecidedBlip; reason?: string }) =>
      api.withdrawBlipDecision(blip, reason),
  );
}
