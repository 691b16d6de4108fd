import type { AlertEpisode } from '../../model/alerting/AlertEpisode';
import { promDuration } from '../../model/rules/promql/promDuration';

/** What is said of an alert to a person: one line, and what is behind it. */
export interface AlertTexts {
  readonly summary: string;
  readonly description: string;
}

/** Words for an episode as it is now. */
export function alertTexts(episode: AlertEpisode): AlertTexts {
  const { title, service, factor, longSeconds, shortSeconds } = episode;
  const windows = [longSeconds, shortSeconds].map(promDuration).join(' and ');
  const times = Number(factor.toPrecision(4));
  const limit = `${times} ${times === 1 ? 'time' : 'times'} as fast as it may`;
  if (episode.state === 'resolved') {
    return {
      summary: `${title}: the error budget burns too fast no more`,
      description: `The budget of ${service} has not burnt more than ${limit} over ${windows} for a while.`,
    };
  }
  return {
    summary: `${title}: the error budget burns too fast`,
    description: `The budget of ${service} burns more than ${limit} over ${windows}${burnOf(
      episode,
    )}.`,
  };
}

function burnOf({ longBurn, shortBurn }: AlertEpisode): string {
  if (longBurn === null || shortBurn === null) return '';
  const [long, short] = [longBurn, shortBurn].map(burn =>
    Number(burn.toPrecision(3)),
  );
  return `: ${long} and ${short} times`;
}
