/**
 * Prints by how much the counts of 5-minute buckets, added up over 30 days, differ from what Prometheus itself says of the
 * same 30 days with `increase`: the largest relative difference of 200 series with resets and gaps.
 */
import { figure } from '../bench/figure.mjs';
import { END_SECONDS, monthOfCounters } from '../prometheus/month.mjs';

const SERVICES = 100;

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

const { prometheus, read } = await monthOfCounters(SERVICES);
try {
  const wanted = await increaseOfMonth(prometheus.url);
  const differences = (await read()).flatMap(({ id, buckets }) => {
    const good = sum(buckets.good);
    return [
      [`${id} 200`, good],
      [`${id} 500`, sum(buckets.total) - good],
    ].map(([series, counted]) => ({
      series,
      counted,
      wanted: wanted.get(series),
      relative: Math.abs(counted / wanted.get(series) - 1),
    }));
  });
  const sorted = differences.sort((a, b) => b.relative - a.relative);
  if (process.argv.includes('--each')) console.table(sorted);
  figure('prometheus_series', sorted.length, 'series');
  figure(
    'prometheus_max_relative_difference',
    Math.max(...sorted.map(({ relative }) => relative)),
    'ratio',
  );
} finally {
  await prometheus.stop();
}
