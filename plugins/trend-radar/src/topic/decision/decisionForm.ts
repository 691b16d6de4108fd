import { ringDecisionLimits } from '@almanac/backstage-plugin-insights-common';
import type {
  BlipDecision,
  BlipDecisionRequest,
} from '@almanac/backstage-plugin-insights-react';
import { dayOf } from '@almanac/backstage-plugin-insights-react';

const DAY_MILLISECONDS = 86_400_000;
const USUAL_DAYS = 183;

/** What the reader has chosen and written so far. */
export interface DecisionForm {
  readonly ring: string;
  readonly reason: string;
  /** Day, `YYYY-MM-DD`; empty for none. */
  readonly reviewOn: string;
}

/** Days on which a decision can be reviewed. */
export interface ReviewDays {
  readonly usual: string;
  readonly first: string;
  readonly last: string;
}

/** @param now - milliseconds since 1970 */
export function reviewDays(now: number): ReviewDays {
  const on = (days: number) => dayOf(now + days * DAY_MILLISECONDS);
  return {
    usual: on(USUAL_DAYS),
    first: on(1),
    last: on(ringDecisionLimits.reviewDays),
  };
}

/** What stands, to be said otherwise; else the suggestion, to be accepted, as where the radar has the decided ring no more. */
export function formOf(
  suggested: string,
  decision: BlipDecision | null | undefined,
  days: ReviewDays,
  rings: readonly { readonly id: string }[],
): DecisionForm {
  const { reviewOn } = decision ?? {};
  const decided = rings.find(({ id }) => id === decision?.ring);
  return {
    ring: decided?.id ?? suggested,
    // What somebody else's list gave as a reason is nobody's own here.
    reason: (!decision?.importedFrom && decision?.reason) || '',
    reviewOn: reviewOn && reviewOn >= days.first ? reviewOn : days.usual,
  };
}

/** Why it cannot be decided so; undefined where it can. */
export function decisionFault(
  { ring, reason, reviewOn }: DecisionForm,
  suggested: string,
  days: ReviewDays,
): 'noReason' | 'tooLong' | 'badReview' | undefined {
  if (ring !== suggested && reason.trim() === '') return 'noReason';
  if (reason.trim().length > ringDecisionLimits.reasonCharacters)
    return 'tooLong';
  const isDay = reviewOn >= days.first && reviewOn <= days.last;
  return reviewOn === '' || isDay ? undefined : 'badReview';
}

/** What is sent. */
export function decisionRequest(
  { ring, reason, reviewOn }: DecisionForm,
  suggested: string,
): BlipDecisionRequest {
  return {
    kind: ring === suggested ? 'accept' : 'override',
    ring,
    reason: reason.trim() || null,
    reviewOn: reviewOn || null,
  };
}
