import type { BlipDecision, BlipDecisionAnswer, RingDecision } from '../wire';
import { flag, number, openWord, optional, orNull, text, thing } from './Shape';

const drift = thing<NonNullable<BlipDecision['drift']>>({
  since: text,
  periods: number,
});

export const blipDecision = thing<BlipDecision>({
  kind: openWord(),
  ring: text,
  suggestedRing: orNull(text),
  reason: orNull(text),
  reviewOn: orNull(text),
  by: text,
  at: text,
  // A backend of an earlier release brings nothing in.
  importedFrom: optional(orNull(text)),
  importedAt: optional(orNull(text)),
  differs: flag,
  isReviewOverdue: flag,
  drift: orNull(drift),
});

export const ringDecision = thing<RingDecision>({
  number,
  kind: openWord(),
  ring: orNull(text),
  suggestedRing: orNull(text),
  reason: orNull(text),
  reviewOn: orNull(text),
  by: text,
  at: text,
  importedFrom: optional(orNull(text)),
  importedAt: optional(orNull(text)),
});

export const blipDecisionAnswer = thing<BlipDecisionAnswer>({
  radarId: text,
  topicId: text,
  revision: number,
  decision: orNull(ringDecision),
});
