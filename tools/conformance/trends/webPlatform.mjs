import { createRequire } from 'node:module';
import path from 'node:path';

const FIRST_MONTH = Date.UTC(2015, 0, 1);
/** Ends of years at which the suggestions of then are judged. */
const JUDGED_YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

const monthIndex = ({ year, month }) =>
  (year - new Date(FIRST_MONTH).getUTCFullYear()) * 12 + month;

/** Since when a feature is widely available by Baseline, from the packages of the module that collects it; by topic. */
function widelySince() {
  const require = createRequire(
    path.resolve(
      import.meta.dirname,
      '../../../plugins/insights-backend-module-web-platform/package.json',
    ),
  );
  const { features } = require('web-features/data.json');
  return new Map(
    Object.entries(features).map(([id, { status }]) => [
      `web-platform:${id}`,
      // Up to "on or before" a day: then the day is the latest that it can have been.
      status?.baseline_high_date?.replace(/^≤/, ''),
    ]),
  );
}

/** The share of users whose browsers support a topic, by month. */
async function sharesByTopic({ createWebPlatformCollector }) {
  const shares = new Map();
  const batches = createWebPlatformCollector().collect({
    ...{ signal: new AbortController().signal, now: new Date() },
    checkpoint: undefined,
  });
  for await (const { series = [] } of batches) {
    for (const { topicId, values, signalId, start } of series) {
      if (signalId !== 'web-platform:support-share') continue;
      if (Date.parse(start) !== FIRST_MONTH)
        throw new Error(`the series of ${topicId} begins ${start}`);
      const known = shares.get(topicId);
      shares.set(
        topicId,
        known ? known.map((value, at) => value + values[at]) : values.slice(),
      );
    }
  }
  return shares;
}

/**
 * The ring "Adopt" of the radar that ships as it would have been suggested at the end of past years, beside what Baseline
 * calls widely available at that day: 30 months after the last core browser got it. Nothing later than the day is looked at.
 */
export async function judgeWidely(model) {
  const { definition } = model.readRadarDefinition(
    model.webPlatformRadar.file,
    model.webPlatformRadar.yaml,
  );
  const adopt = definition.rings.findIndex(({ id }) => id === 'adopt');
  const since = widelySince();
  const counts = { both: 0, suggested: 0, true: 0 };
  for (const [topicId, shares] of await sharesByTopic(model)) {
    const { rings } = model.replayRings(
      definition,
      {
        values: model.carryForward(shares),
        // Whether a topic is adopted hangs on levels alone.
        verdictAt: () => 'unknown',
      },
      0,
    );
    for (const year of JUDGED_YEARS) {
      const suggested = rings[monthIndex({ year, month: 11 })] === adopt;
      const day = since.get(topicId);
      const isWidely = day !== undefined && day <= `${year}-12-31`;
      counts.suggested += suggested ? 1 : 0;
      counts.true += isWidely ? 1 : 0;
      counts.both += suggested && isWidely ? 1 : 0;
    }
  }
  return {
    precision: counts.both / counts.suggested,
    recall: counts.both / counts.true,
    suggestions: counts.suggested,
  };
}
