import type { AlertEpisode } from '../model/alerting/AlertEpisode';
import { promDuration } from '../model/rules/promql/promDuration';

const WORDS = { page: 'Page', ticket: 'Ticket' } as const;

/** Which alert of an SLO it is, in few words: `Page: burnt over 14.4 times too fast for 1h`. */
export function alertTitle({
  severity,
  factor,
  longSeconds,
}: AlertEpisode): string {
  const times = Number(factor.toPrecision(4));
  const speed = times === 1 ? 'too fast' : `over ${times} times too fast`;
  return `${WORDS[severity]}: burnt ${speed} for ${promDuration(longSeconds)}`;
}
