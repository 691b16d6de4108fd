import type { AlertEpisode } from '../model/alerting/AlertEpisode';
import { promDuration } from '../model/rules/promql/promDuration';

const WORDS = { page: 'Page', ticket: 'Ticket' } as const;

/** Which alert of an SLO it is, in few words: `Page: burnt over 14.4 times too fast for 1h`. */
export function alertTitle(episode: AlertEpisode): string {
  const { severity, policy, longSeconds } = episode;
  const name = policy === null ? '' : ` (${policy})`;
  const length = promDuration(longSeconds);
  return `${WORDS[severity]}${name}: ${whatWas(episode)} for ${length}`;
}

function whatWas({ operator, factor }: AlertEpisode): string {
  const times = Number(factor.toPrecision(4));
  switch (operator) {
    case 'noData':
      return 'nothing was known';
    case 'lt':
    case 'lte':
      return `burnt no more than ${times} times as fast as it may`;
    default:
      return times === 1
        ? 'burnt too fast'
        : `burnt over ${times} times too fast`;
  }
}
