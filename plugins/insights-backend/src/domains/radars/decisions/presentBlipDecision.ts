import type { components } from '@almanac/backstage-plugin-insights-common';
import { driftOf, type DriftRule } from '../model/driftOf';
import type { StandingDecision } from './RingDecision';

/** What stands for a blip, as the API shows it beside the suggestion. */
export function presentBlipDecision(
  { number: _, leftSince, ...decision }: StandingDecision,
  suggestedRing: string,
  { today, drift }: { readonly today: string; readonly drift?: DriftRule },
): components['schemas']['BlipDecision'] {
  return {
    ...decision,
    differs: decision.ring !== suggestedRing,
    isReviewOverdue: decision.reviewOn !== null && decision.reviewOn < today,
    drift: drift ? driftOf(leftSince, drift) : null,
  };
}
