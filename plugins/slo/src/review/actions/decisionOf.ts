import { SloActionDecision } from '@almanac/backstage-plugin-insights-react';
import { endOfDay } from './endOfDay';

/** What was written into the form of a decision. */
export interface DecisionWords {
  note: string;
  /** `YYYY-MM-DD`. */
  until: string;
}

/** What is missing for a decision. */
export interface DecisionFaults {
  note: boolean;
  until: boolean;
}

/** What of a form keeps it from being a decision: all but an acknowledgement need words, an exception needs an end. */
export function decisionFaults(
  kind: SloActionDecision['kind'],
  { note, until }: DecisionWords,
  now: Date,
): DecisionFaults {
  return {
    note: kind !== 'acknowledge' && note.trim() === '',
    until: kind === 'except' && endOfDay(until, now) === undefined,
  };
}

/** The decision of a form without faults. */
export function decisionOf(
  kind: SloActionDecision['kind'],
  words: DecisionWords,
  now: Date,
): SloActionDecision {
  const note = words.note.trim();
  switch (kind) {
    case 'acknowledge':
      return note ? { kind, note } : { kind };
    case 'complete':
      return { kind, note };
    case 'except':
      return { kind, reason: note, until: endOfDay(words.until, now) ?? '' };
    default:
      return { kind, reason: note };
  }
}
