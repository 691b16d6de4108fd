import { Problem } from '../../../platform/Problem';
import type { RingDecision } from './RingDecision';

/** Somebody else decided first: what they decided is told. */
export function decidedMeanwhile(last: RingDecision | undefined): Problem {
  return new Problem(
    'precondition-failed',
    `The decision is not the one that was read for this change: ${inWords(
      last,
    )}`,
    {
      howToMend:
        'Read the decision again, and send its new ETag as If-Match if you still want yours; nothing was changed.',
    },
  );
}

/** `user:default/ada decided "trial" at 2026-11-26T12:00:00.000Z: we lack the time.` */
function inWords(last: RingDecision | undefined): string {
  if (!last) return 'nothing was decided yet.';
  const { kind, ring, by, at, reason } = last;
  const what =
    kind === 'withdraw' ? 'took the decision back' : `decided "${ring}"`;
  return `${by} ${what} at ${at}${reason ? `: ${reason}` : '.'}`;
}

/** What was to be accepted is not what is suggested any more. */
export function suggestedMeanwhile(ring: string, suggested: string): Problem {
  return new Problem(
    'conflict',
    `"${ring}" cannot be accepted: "${suggested}" is suggested now.`,
    {
      howToMend:
        'Read the blip again; accept what is suggested now, or override it.',
    },
  );
}

/** The suggestion changed between reading it and keeping what was decided on it. */
export function movedMeanwhile(
  before: string | null,
  suggested: string | null,
): Problem {
  const nameOf = (ring: string | null) =>
    ring === null ? 'nothing' : `"${ring}"`;
  return new Problem(
    'conflict',
    `${nameOf(before)} was suggested when this was decided: ${nameOf(
      suggested,
    )} is suggested now.`,
    {
      howToMend:
        'Read the blip again; accept what is suggested now, or override it. Nothing was changed.',
    },
  );
}

/** What is to be accepted, where nothing is suggested. */
export function nothingSuggested(): Problem {
  return new Problem(
    'conflict',
    'Nothing is suggested that could be accepted: no signal measures this topic.',
    { howToMend: 'Override it: name the ring, with a reason.' },
  );
}

/** A decision without which the topic would have no place. */
export function nothingBehind(): Problem {
  return new Problem(
    'conflict',
    'No signal measures this topic: without a decision it would have no ring.',
    { howToMend: 'Decide another ring instead. Nothing was changed.' },
  );
}

/** Nothing stands that could be taken back. */
export function nothingDecided(): Problem {
  return new Problem('not-found', 'Nothing is decided.', {
    howToMend: 'Nothing needs to be done: the suggestion stands by itself.',
  });
}

/** What is wrong in the body of a decision. */
export function refusedDecision(pointer: string, detail: string): Problem {
  return new Problem('invalid-request', `It cannot be decided so: ${detail}`, {
    errors: [{ pointer, detail }],
  });
}
