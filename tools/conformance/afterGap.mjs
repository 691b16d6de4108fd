import { prometheusModule } from '../prometheus/prometheusModule.mjs';

const SCRAPE_SECONDS = 30;
const BUCKET_SECONDS = 300;
const HOUR_SECONDS = 3600;

const END_SECONDS = 1_767_225_600;
/** Nobody could scrape for two hours. */
const GAP = {
  from: END_SECONDS - 2.5 * HOUR_SECONDS,
  until: END_SECONDS - 0.5 * HOUR_SECONDS,
};
/** A portal asks for what is new, from a bucket inside the gap on. */
const START_SECONDS = GAP.until - 2 * BUCKET_SECONDS;

/** Counters before the gap, and whether their process began anew in it. */
const COUNTERS = {
  young: { first: 0, restarts: false },
  old: { first: 1e6, restarts: false },
  restarted: { first: 1e6, restarts: true },
};

/** One event a scrape. */
function* samplesOf(name, { first, restarts }) {
  let count = first;
  let isInGap = false;
  for (
    let at = END_SECONDS - 6 * HOUR_SECONDS + 7;
    at <= END_SECONDS;
    at += SCRAPE_SECONDS
  ) {
    const wasInGap = isInGap;
    isInGap = at > GAP.from && at < GAP.until;
    if (restarts && isInGap && !wasInGap) count = 0;
    count += 1;
    if (!isInGap) yield `events_total{counter="${name}"} ${count} ${at}\n`;
  }
}

function* openMetrics() {
  yield '# TYPE events counter\n';
  for (const [name, counter] of Object.entries(COUNTERS)) {
    yield* samplesOf(name, counter);
  }
  yield '# EOF\n';
}

const sliOf = counter => {
  const query = `sum(events_total{counter="${counter}"})`;
  const asked = { source: 'server', spec: { query } };
  return {
    id: counter,
    stepSeconds: BUCKET_SECONDS,
    sli: {
      kind: 'ratio',
      counts: 'good',
      isCounter: true,
      part: asked,
      total: asked,
    },
  };
};

/** From the last sample before the gap on; the process that began anew did so with the first event in it. */
const EXPECTED = (END_SECONDS - GAP.from) / SCRAPE_SECONDS;

/**
 * By how many events the counts of new buckets are off where a gap of two hours came before them: the largest difference
 * from what the samples say, of counters that are young, old, and begun anew in the gap.
 *
 * @param start starts a server with samples
 */
export async function eventsOffAfterGap(start, dialect) {
  const { createPrometheusSource } = await prometheusModule();
  const server = await start({ openMetrics: openMetrics() });
  try {
    const source = createPrometheusSource({
      name: 'server',
      url: server.url,
      headers: {},
      timeoutSeconds: 60,
      lateSeconds: 600,
      maxConcurrency: 2,
      dialect,
    });
    let largest = 0;
    for await (const { buckets, failure } of source.read({
      slis: Object.keys(COUNTERS).map(sliOf),
      startSeconds: START_SECONDS,
      endSeconds: END_SECONDS,
      signal: AbortSignal.timeout(60_000),
    })) {
      if (failure) throw new Error(failure.reason);
      const counted = buckets.total
        .filter(count => !Number.isNaN(count))
        .reduce((sum, count) => sum + count, 0);
      const off = Math.abs(counted - EXPECTED);
      largest = Math.max(largest, off);
    }
    return largest;
  } finally {
    await server.stop();
  }
}
