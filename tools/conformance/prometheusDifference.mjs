/**
 * Prints by how much the counts of 5-minute buckets, added up over 30 days, differ from what servers themselves say of the
 * same 30 days with `increase`, and from what the samples say: the largest relative differences of 200 series with resets
 * and gaps. And how many events are off in buckets that are read after a gap. Prometheus is asked, and Prometheus 3 and
 * VictoriaMetrics where they have been built. Fails where counts differ from those of a server by more than 0.05 %.
 *
 * `--peers` builds them with Go; `--each` lists the series.
 */
import { figure } from '../bench/figure.mjs';
import { EventsOfSamples } from '../prometheus/eventsOfSamples.mjs';
import {
  END_SECONDS,
  monthOfCounters,
  START_SECONDS,
} from '../prometheus/month.mjs';
import { peerPrograms } from '../prometheus/peers.mjs';
import { startPrometheus } from '../prometheus/startPrometheus.mjs';
import { startVictoriaMetrics } from '../prometheus/startVictoriaMetrics.mjs';
import { eventsOffAfterGap } from './afterGap.mjs';

const SERVICES = 100;
const SERIES = 2 * SERVICES;
/** How far counts may be from what a server says; `increase` extrapolates, by less than a tenth of this. */
const MOST_RELATIVE_DIFFERENCE = 0.0005;
const isListed = process.argv.includes('--each');
const mayBuild = process.argv.includes('--peers');

async function increaseOfMonth(url) {
  const answer = await fetch(`${url}/api/v1/query`, {
    method: 'POST',
    body: new URLSearchParams({
      query: 'increase(http_requests_total[30d])',
      time: String(END_SECONDS),
    }),
  });
  const { data } = await answer.json();
  return new Map(
    data.result.map(({ metric: { service, code }, value }) => [
      `${service} ${code}`,
      Number(value[1]),
    ]),
  );
}

const sum = counts =>
  counts.reduce((all, count) => all + (Number.isNaN(count) ? 0 : count), 0);

const largest = (differences, key) =>
  Math.max(...differences.map(difference => difference[key]));

/** Counts of each series by us, by the server, and by the samples. */
async function differencesFrom(start, dialect) {
  const samples = new EventsOfSamples(START_SECONDS, END_SECONDS);
  const { prometheus, read } = await monthOfCounters(SERVICES, {
    start,
    dialect,
    watch: text => samples.watch(text),
  });
  try {
    const increases = await increaseOfMonth(prometheus.url);
    return (await read()).flatMap(({ id, buckets }) => {
      const good = sum(buckets.good);
      const bad = sum(buckets.total) - good;
      return Object.entries({ 200: good, 500: bad }).map(([code, counted]) => {
        const increase = increases.get(`${id} ${code}`);
        const sampled = samples.of(id, code);
        return {
          series: `${id} ${code}`,
          counted,
          increase,
          sampled,
          fromServer: Math.abs(counted / increase - 1),
          fromSamples: Math.abs(counted / sampled - 1),
          ofServer: Math.abs(increase / sampled - 1),
        };
      });
    });
  } finally {
    await prometheus.stop();
  }
}

/** Fails where series are missing, or one differs by too much or by nobody knows how much. */
function judge(name, differences) {
  const isClose =
    differences.length === SERIES &&
    largest(differences, 'fromServer') <= MOST_RELATIVE_DIFFERENCE;
  if (isClose) return;
  console.error(
    `Counts of ${SERIES} series are not within ${MOST_RELATIVE_DIFFERENCE} of what ${name} says.`,
  );
  process.exitCode = 1;
}

async function print(name, start, dialect) {
  const differences = await differencesFrom(start, dialect);
  const sorted = differences.sort((a, b) => b.fromServer - a.fromServer);
  if (isListed) console.table(sorted);
  figure(`${name}_series`, sorted.length, 'series');
  for (const [of, key] of [
    ['max_relative_difference', 'fromServer'],
    ['max_difference_from_samples', 'fromSamples'],
    ['own_max_difference_from_samples', 'ofServer'],
  ]) {
    figure(`${name}_${of}`, largest(sorted, key), 'ratio');
  }
  figure(
    `${name}_events_off_after_gap`,
    await eventsOffAfterGap(start, dialect),
    'events',
  );
  judge(name, sorted);
}

const PEERS = [
  ['prometheus3', startPrometheus, 'promql'],
  ['victoriametrics', startVictoriaMetrics, 'metricsql'],
];

await print('prometheus', startPrometheus, 'promql');
for (const [name, start, dialect] of PEERS) {
  const { folder, missing } = peerPrograms(name, { mayBuild });
  if (folder) {
    await print(
      name,
      options => start({ ...options, programs: folder }),
      dialect,
    );
  } else {
    console.error(`Counts are not compared with ${name}: ${missing}.`);
  }
}
