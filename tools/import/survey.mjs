import { observationsOf } from './observations.mjs';

const MOST_NAMED = 20;

/** Reads a file through, and says what is in it: what a dry run prints. */
export async function survey(options) {
  const found = {
    ...{ rows: 0, good: 0, gaps: 0, bad: 0, badRows: [] },
    ...{ topics: new Map(), members: new Set(), days: new Set() },
  };
  for await (const { line, fault, observation, title } of observationsOf(
    options,
  )) {
    found.rows += 1;
    if (fault) {
      found.bad += 1;
      if (found.badRows.length < MOST_NAMED)
        found.badRows.push({ line, fault });
      continue;
    }
    found.good += 1;
    if (observation.value === null) found.gaps += 1;
    found.topics.set(observation.topic, title);
    found.days.add(observation.at);
    if (options.dimension)
      found.members.add(observation.dimensions[options.dimension.name]);
  }
  return found;
}

/** What a survey found, a line each. */
export function surveyLines({ dimension }, found) {
  const days = [...found.days].sort();
  const topics = [...found.topics.keys()];
  return [
    `${found.rows} rows, of which ${found.good} can be read (${found.gaps} without a value) and ${found.bad} cannot`,
    `${topics.length} topics${topics.length > 0 ? `: ${someOf(topics)}` : ''}`,
    ...(dimension
      ? [
          `${found.members.size} members of ${dimension.name}: ${someOf([
            ...found.members,
          ])}`,
        ]
      : []),
    days.length > 0
      ? `${days.length} times from ${days[0]} to ${days.at(-1)}`
      : 'no times',
    ...badRowLines(found),
  ];
}

export function badRowLines({ bad, badRows }) {
  return [
    ...badRows.map(({ line, fault }) => `  line ${line}: ${fault}`),
    ...(bad > badRows.length ? [`  and ${bad - badRows.length} more`] : []),
  ];
}

const someOf = names =>
  names.slice(0, 5).join(', ') +
  (names.length > 5 ? ` and ${names.length - 5} more` : '');
