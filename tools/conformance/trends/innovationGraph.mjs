import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dayOf } from '../../import/dayOf.mjs';
import { errorOf } from './contributions.mjs';

/** Months from one day to another, both the first of a month. */
const monthsBetween = (from, to) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));

/** Pushers by quarter, topic and economy, as an import reads them: each quarter stands at its first month. */
function readTopics(folder) {
  const rows = readFileSync(
    path.join(folder, 'trends/innovationgraph-topics.csv'),
    'utf8',
  )
    .trim()
    .split('\n')
    .slice(1)
    .map(line => {
      const [value, topic, economy, year, quarter] = line.trim().split(',');
      return {
        ...{ topic, economy, value: Number(value) },
        day: dayOf(year, quarter),
      };
    });
  const days = rows.map(({ day }) => day).sort();
  const [start, end] = [days[0], days[days.length - 1]];
  const periods = monthsBetween(start, end) + 1;
  const topics = new Map();
  for (const { topic, economy, day, value } of rows) {
    const economies = topics.get(topic) ?? new Map();
    topics.set(topic, economies);
    const values =
      economies.get(economy) ?? new Float64Array(periods).fill(NaN);
    economies.set(economy, values);
    values[monthsBetween(start, day)] = value;
  }
  return { topics, start, periods };
}

/**
 * What the sweep says of the topics of the Innovation Graph, a value a quarter in a signal by the month: of how many it gives
 * a verdict, and of these, where more economies report at the end than at the start, of how many it tells that; and how far
 * contributions are from what the economies themselves say, at most.
 */
export function judgeQuarters(
  { analyseTrend, sweepOptions, totalOfMembers },
  folder,
) {
  const { topics, start, periods } = readTopics(folder);
  const counts = { topics: topics.size, judged: 0, grown: 0, told: 0 };
  let contributionsError = 0;
  for (const [topic, economies] of topics) {
    const members = [...economies].map(([member, values]) => ({
      ...{ dimension: 'economy', member, title: member, values },
    }));
    const values = totalOfMembers([...economies.values()], periods, false);
    const { analysis } = analyseTrend(
      {
        ...{ name: topic, values, members, start, step: 'month' },
        ...{ scale: { hasNaturalZero: true }, unit: '{pusher}' },
        ...{ digest: '', definitionVersion: '1' },
      },
      sweepOptions('month'),
      '2026-01-01T00:00:00.000Z',
    );
    const { from, to } = analysis.contributions ?? {};
    const reporting = day =>
      [...economies.values()].filter(own =>
        Number.isFinite(own[monthsBetween(start, day)]),
      ).length;
    if (analysis.contributions) {
      const at = day => monthsBetween(start, day);
      const asked = { values, members: economies, at };
      const error = errorOf(analysis.contributions, asked);
      contributionsError = Math.max(contributionsError, error);
    }
    const isJudged = analysis.verdict !== 'unknown';
    const hasGrown = isJudged && reporting(to) > reporting(from);
    counts.judged += isJudged ? 1 : 0;
    counts.grown += hasGrown ? 1 : 0;
    counts.told += hasGrown && analysis.panel ? 1 : 0;
  }
  return { ...counts, contributionsError };
}
