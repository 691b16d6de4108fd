import {
  ringDecisionLimits,
  type components,
} from '@almanac/backstage-plugin-insights-common';
import type { RadarDefinition } from '../model/RadarDefinition';
import {
  nothingSuggested,
  refusedDecision,
  suggestedMeanwhile,
} from './decisionProblems';

const DAY_MILLISECONDS = 86_400_000;

/** What somebody decides. */
export interface DecisionContent {
  readonly kind: 'accept' | 'override';
  readonly ring: string;
  readonly reason: string | null;
  /** Day, `YYYY-MM-DD` in UTC. */
  readonly reviewOn: string | null;
}

/**
 * What is asked for, held to what the radar is.
 *
 * @param suggested - id of the ring that is suggested now; null where no signal measures the topic
 * @throws Problem `invalid-request`; `conflict` where what is accepted is not suggested any more
 */
export function readDecision(
  body: components['schemas']['BlipDecisionRequest'],
  { rings }: Pick<RadarDefinition, 'rings'>,
  suggested: string | null,
  now: Date,
): DecisionContent {
  const { kind, ring } = body;
  const ids = rings.map(({ id }) => id);
  if (!ids.includes(ring)) {
    throw refusedDecision('/ring', `It must be one of ${ids.join(', ')}.`);
  }
  if (kind === 'accept') {
    if (suggested === null) throw nothingSuggested();
    if (ring !== suggested) throw suggestedMeanwhile(ring, suggested);
  }
  if (kind === 'override' && ring === suggested) {
    throw refusedDecision(
      '/ring',
      `"${ring}" is what is suggested: accept it, or choose another one.`,
    );
  }
  const reason = body.reason?.trim() || null;
  if (kind === 'override' && reason === null) {
    throw refusedDecision('/reason', 'An override needs a reason.');
  }
  return { kind, ring, reason, reviewOn: reviewOf(body.reviewOn, now) };
}

/** @throws Problem `invalid-request` */
function reviewOf(asked: string | null | undefined, now: Date): string | null {
  if (!asked) return null;
  const today = now.toISOString().slice(0, 10);
  const latest = new Date(
    now.getTime() + ringDecisionLimits.reviewDays * DAY_MILLISECONDS,
  )
    .toISOString()
    .slice(0, 10);
  if (asked <= today || asked > latest) {
    throw refusedDecision(
      '/reviewOn',
      `The review must be later than today, ${today} in UTC, and at ${latest} at the latest.`,
    );
  }
  return asked;
}
