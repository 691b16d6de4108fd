import type { AlertEpisode } from '../model/alerting/AlertEpisode';
import { speedInWords } from '../model/alerting/speedInWords';
import { durationInWords } from '../model/words/durationInWords';

const WORDS = { page: 'Page', ticket: 'Ticket' } as const;

/** Which alert of an SLO it is, in few words: `Page: burnt more than 14.4 times as fast as it may for 1 hour`. */
export function alertTitle(episode: AlertEpisode): string {
  const { severity, policy, longSeconds } = episode;
  const name = policy === null ? '' : ` (${policy})`;
  const length = durationInWords(longSeconds);
  return `${WORDS[severity]}${name}: ${whatWas(episode)} for ${length}`;
}

function whatWas({ operator, factor }: AlertEpisode): string {
  return operator === 'noData'
    ? 'nothing was known'
    : `burnt ${speedInWords(operator, factor)}`;
}
