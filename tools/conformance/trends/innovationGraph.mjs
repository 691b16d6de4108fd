import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dayOf } from '../../import/dayOf.mjs';
import { contributionsErrorOf } from './contributions.mjs';

/** Quarters with a value that a verdict needs. */
const FEWEST_QUARTERS = 10;

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

const SIGNAL = { kind: 'count', aggregation: 'last' };

/**
 * What the sweep says of the topics of the Innovation Graph, a value a quarter in a signal by the month: of how many it gives
 * a verdict (`judged`) and of how many it would by the total of all economies (`judgedByAll`); how many have the ten quarters
 * with values that a verdict needs (`judgeable`); of how many the total is of some economies (`partial`), and the least and the
 * middle of what these hold. Of those with a verdict where more economies report at the end than at the start, of how many it
 * tells that; and how far its contributions are from adding up (`offBy`).
 */
export function judgeQuarters(model, folder) {
  const { topics, start, periods } = readTopics(folder);
  const counts = {
    ...{ topics: topics.size, judgeable: 0, judged: 0, judgedByAll: 0 },
    ...{ grown: 0, told: 0, offBy: 0 },
  };
  const shares = [];
  for (const [topic, economies] of topics) {
    const all = [...economies].map(([id, values]) => ({
      ...{ dimension: 'economy', id, title: id, values },
    }));
    const { total, partialTotal } = model.totalOf(SIGNAL, all, periods);
    const members = model.partsOfTotal(all, partialTotal);
    if (partialTotal) shares.push(partialTotal.share);
    const analysis = analysisOf(model, { topic, start, total, members });
    const { from, to } = analysis.contributions ?? {};
    const reporting = day =>
      members.filter(({ values }) =>
        Number.isFinite(values[monthsBetween(start, day)]),
      ).length;
    const offBy = contributionsErrorOf(
      analysis,
      members.map(({ id }) => id),
      (member, day) => economies.get(member)[monthsBetween(start, day)],
    );
    counts.offBy = Math.max(counts.offBy, offBy);
    const isJudged = analysis.verdict !== 'unknown';
    const hasGrown = isJudged && reporting(to) > reporting(from);
    counts.judgeable += quartersOf(all, periods) >= FEWEST_QUARTERS ? 1 : 0;
    counts.judged += isJudged ? 1 : 0;
    counts.judgedByAll += isJudgedByAll(model, all, { topic, start, periods })
      ? 1
      : 0;
    counts.grown += hasGrown ? 1 : 0;
    counts.told += hasGrown && analysis.panel ? 1 : 0;
  }
  shares.sort((a, b) => a - b);
  return {
    ...counts,
    partial: shares.length,
    leastShare: shares[0],
    middleShare: shares[Math.floor(shares.length / 2)],
  };
}

function analysisOf(model, { topic, start, total, members }) {
  return model.analyseTrend(
    {
      ...{ name: topic, values: total, start, step: 'month' },
      members: members.map(({ id, ...member }) => ({ ...member, member: id })),
      ...{ scale: { hasNaturalZero: true }, unit: '{pusher}' },
      ...{ digest: '', definitionVersion: '1' },
    },
    { ...model.sweepOptions('month'), horizon: 0 },
    '2026-01-01T00:00:00.000Z',
  ).analysis;
}

/** Whether there is a verdict where a gap of one economy makes the total unknown. */
function isJudgedByAll(model, members, { topic, start, periods }) {
  const values = members.map(one => one.values);
  const total = model.totalOfMembers(values, periods, false);
  const { verdict } = analysisOf(model, { topic, start, total, members });
  return verdict !== 'unknown';
}

/** Quarters in which any economy has a value, up to the last of which a topic still tells. */
function quartersOf(members, periods) {
  return Array.from({ length: periods }, (_, month) => month).filter(month =>
    members.some(({ values }) => Number.isFinite(values[month])),
  ).length;
}
