import { randomOf } from './randomOf.mjs';

const DAY_SECONDS = 86_400;
const CODES = ['200', '500'];

/**
 * Gaps and failures stay away from where a day begins: `increase` of PromQL does not see what happened between the last
 * sample before a window and the first in it, and would differ by that from a count of the window.
 */
const AROUND_DAY_START_SECONDS = 900;

function isAroundDayStart(at, dayStartSeconds) {
  const days = (at - dayStartSeconds) / DAY_SECONDS;
  const away = Math.abs(days - Math.round(days)) * DAY_SECONDS;
  return away < AROUND_DAY_START_SECONDS;
}

/** Most gaps are minutes, some are hours: 1 minute to 4 hours, evenly on a logarithmic scale. */
function gapOf(random, somewhen, dayStartSeconds) {
  const lengthSeconds = 60 * 240 ** random();
  const days = Math.floor((somewhen() - dayStartSeconds) / DAY_SECONDS);
  const dayStart = dayStartSeconds + days * DAY_SECONDS;
  const room = DAY_SECONDS - lengthSeconds - 2 * AROUND_DAY_START_SECONDS;
  const from = dayStart + AROUND_DAY_START_SECONDS + random() * room;
  return { from, until: from + lengthSeconds };
}

/** Times of a process: when it starts anew, and when nobody could scrape it. */
function lifeOf(
  random,
  { startSeconds, endSeconds, resetsPerDay, gapsPerDay, dayStartSeconds },
) {
  const days = (endSeconds - startSeconds) / DAY_SECONDS;
  const somewhen = () => startSeconds + random() * (endSeconds - startSeconds);
  const times = (perDay, one) =>
    Array.from({ length: Math.round(perDay * days) }, one);
  return {
    resets: times(resetsPerDay, somewhen).sort((a, b) => a - b),
    gaps: times(gapsPerDay, () =>
      gapOf(random, somewhen, dayStartSeconds),
    ).sort((a, b) => a.from - b.from),
  };
}

/** Requests of one scrape interval: a day that swings, noise, and minutes in which many fail. */
function trafficOf(random, perSecond, { scrapeSeconds, dayStartSeconds }) {
  let failing = 0;
  return at => {
    const ofDay = 1 + 0.6 * Math.sin((2 * Math.PI * at) / DAY_SECONDS);
    const mean = perSecond * ofDay * scrapeSeconds;
    const all = Math.max(
      0,
      Math.floor(
        mean + Math.sqrt(mean) * (random() + random() - 1) * 2.45 + random(),
      ),
    );
    if (isAroundDayStart(at, dayStartSeconds)) failing = 0;
    else if (failing > 0) failing -= 1;
    else if (random() < scrapeSeconds / DAY_SECONDS)
      failing = Math.ceil(random() * 40);
    const share = failing > 0 ? 0.3 : 0.001;
    const bad = Math.min(all, Math.floor(all * share + random()));
    return [all - bad, bad];
  };
}

function* scrapesOf(index, options) {
  const { startSeconds, endSeconds, scrapeSeconds, seed } = options;
  const random = randomOf(seed * 7919 + index);
  const { resets, gaps } = lifeOf(random, options);
  // From one request in five minutes to hundreds a second.
  const perSecond = 10 ** (random() * 5 - 2.5);
  const traffic = trafficOf(random, perSecond, options);
  const phaseSeconds = Math.round(random() * scrapeSeconds * 1000) / 1000;
  const counts = CODES.map(() => Math.floor(random() * 1e5));
  let reset = 0;
  let gap = 0;
  for (
    let at = startSeconds + phaseSeconds;
    at <= endSeconds;
    at += scrapeSeconds
  ) {
    while (resets[reset] <= at) {
      counts.fill(0);
      reset += 1;
    }
    traffic(at).forEach((count, code) => (counts[code] += count));
    while (gaps[gap]?.until <= at) gap += 1;
    if (!(gaps[gap]?.from <= at)) yield { at, counts };
  }
}

/**
 * Counters of requests as a Prometheus would have scraped them: `http_requests_total` by `service` and `code` (200, 500),
 * with busy and quiet services, starts of the process (the counter begins anew) and gaps of a minute to four hours, none
 * of them over the start of a day, and no wave of failures either.
 * The same options give the same samples.
 *
 * @param services how many; each has two series
 * @param startSeconds, endSeconds since 1970
 * @param resetsPerDay, gapsPerDay of each service
 * @param dayStartSeconds a moment at which a day starts, any of them: midnight (UTC) when left out
 * @returns text in the OpenMetrics format, in pieces
 */
export function* requestCounters({
  services,
  startSeconds,
  endSeconds,
  scrapeSeconds = 30,
  resetsPerDay = 0.5,
  gapsPerDay = 0.3,
  dayStartSeconds = 0,
  seed = 1,
}) {
  const options = {
    startSeconds,
    endSeconds,
    scrapeSeconds,
    resetsPerDay,
    gapsPerDay,
    dayStartSeconds,
    seed,
  };
  yield '# TYPE http_requests counter\n';
  for (let index = 0; index < services; index += 1) {
    const names = CODES.map(
      code => `http_requests_total{service="service-${index}",code="${code}"}`,
    );
    const lines = CODES.map(() => []);
    for (const { at, counts } of scrapesOf(index, options)) {
      lines.forEach((of, code) =>
        of.push(`${names[code]} ${counts[code]} ${at.toFixed(3)}\n`),
      );
    }
    for (const of of lines) yield of.join('');
  }
  yield '# EOF\n';
}
