import type { AlertEpisode } from '../../model/alerting/AlertEpisode';
import {
  speedInWords,
  windowsInWords,
} from '../../model/alerting/speedInWords';

/** What is said of an alert to a person: one line, and what is behind it. */
export interface AlertTexts {
  readonly summary: string;
  readonly description: string;
}

/** What an alert is about, while it fires and when it is over. */
interface Subject {
  readonly is: string;
  readonly isNoMore: string;
}

const SUBJECTS = {
  fast: {
    is: 'the error budget burns too fast',
    isNoMore: 'the error budget burns too fast no more',
  },
  slow: {
    is: 'the error budget burns slowly',
    isNoMore: 'the error budget burns slowly no more',
  },
  silence: {
    is: 'nothing is known',
    isNoMore: 'something is known again',
  },
} as const satisfies Record<string, Subject>;

/** Words for an episode as it is now. */
export function alertTexts(episode: AlertEpisode): AlertTexts {
  const { title, service, state, operator, handedTo } = episode;
  const { is, isNoMore } = subjectOf(episode);
  const windows = windowsInWords(episode);
  if (handedTo !== null) {
    return {
      summary: `${title}: ${handedTo} has it now`,
      description: `${handedTo} owns ${service} now, and is told of this alert: ${is}.`,
    };
  }
  if (operator === 'noData') {
    return state === 'resolved'
      ? {
          summary: `${title}: ${isNoMore}`,
          description: `The source says something of ${service} again.`,
        }
      : {
          summary: `${title}: ${is}`,
          description: `Nothing has been known of ${service} over ${windows}.`,
        };
  }
  const speed = speedInWords(operator, episode.factor);
  return state === 'resolved'
    ? {
        summary: `${title}: ${isNoMore}`,
        description: `The budget of ${service} has not burnt ${speed} over ${windows} for a while.`,
      }
    : {
        summary: `${title}: ${is}`,
        description: `The budget of ${service} burns ${speed} over ${windows}${burnOf(
          episode,
        )}.`,
      };
}

function subjectOf({ operator }: AlertEpisode): Subject {
  if (operator === 'noData') return SUBJECTS.silence;
  return operator.startsWith('g') ? SUBJECTS.fast : SUBJECTS.slow;
}

function burnOf({
  longBurn,
  shortBurn,
  longSeconds,
  shortSeconds,
}: AlertEpisode): string {
  if (longBurn === null || shortBurn === null) return '';
  const [long, short] = [longBurn, shortBurn].map(burn =>
    Number(burn.toPrecision(3)),
  );
  return longSeconds === shortSeconds
    ? `: ${long} times`
    : `: ${long} and ${short} times`;
}
