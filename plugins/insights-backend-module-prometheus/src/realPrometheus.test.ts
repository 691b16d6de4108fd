import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SliReading } from '@almanac/backstage-plugin-insights-node';
import { scrapes, seriesText, type Sample } from './__testUtils__/openMetrics';
import {
  asked,
  countsIn,
  ratioOf,
  rawOf,
  readAll,
  sourceOf,
  START_SECONDS,
  thresholdOf,
} from './__testUtils__/reading';
import { realPrometheus } from './__testUtils__/realPrometheus';

jest.setTimeout(120_000);

const DAY_SECONDS = 86_400;
const MONTH_SECONDS = 30 * DAY_SECONDS;
const MONTH_START_SECONDS = START_SECONDS - MONTH_SECONDS;
/** What is promised; see docs/adr/0007-counts-from-prometheus.md. */
const MAX_RELATIVE_DIFFERENCE = 0.0005;
const SERVICES = 6;
const HOUR = [-3600, 3600] as const;

/** One event a second, seen every 30 seconds, 7 seconds after the full half minute. */
const steady = scrapes(30, [-3593, 3600], at => 10_000 + at);

/** Grows by one a second up to second 1000, then begins anew. */
const restarted = scrapes(30, [-3593, 3600], at =>
  at < 1000 ? 10_000 + at : at - 1000,
);

const LABEL_VALUES = ['a|b', 'a', 'b', 'c.d', 'cxd', 'e"f\\g', 'h(i)*', ''];

const SERIES: Record<string, readonly Sample[]> = {
  'steady_total{x="1"}': steady,
  'restarted_total{x="1"}': restarted,
  'gap_total{x="1"}': scrapes(
    30,
    [-3593, 3600],
    at => 10_000 + at,
    at => at > 1000 && at < 2500,
  ),
  'gap_restart_total{x="1"}': scrapes(
    30,
    [-3593, 3600],
    at => (at < 2000 ? 10_000 + at : at - 2000),
    at => at > 1000 && at < 2500,
  ),
  'ended_total{x="1"}': scrapes(30, [-3593, 900], at => 10_000 + at),
  'idle_total{x="1"}': scrapes(30, [-3593, 3600], () => 7),
  'edge_total{x="1"}': scrapes(30, HOUR, at => 10_000 + at),
  'minutely_total{x="1"}': scrapes(60, [-3540.5, 3600], at =>
    Math.floor(10_000 + at),
  ),
  'load{x="1"}': scrapes(30, HOUR, at => (at < 1800 ? 100 : 300)),
  'share{x="1"}': scrapes(30, HOUR, at => (at % 600 < 300 ? 0.5 : 1)),
  'patchy{x="1"}': scrapes(60, HOUR, at => (at % 120 === 0 ? 0.9 : NaN)),
};
LABEL_VALUES.forEach((value, index) => {
  const text = value.replace(/[\\"]/g, '\\$&');
  SERIES[`odd_total{label="${text}",index="${index}"}`] = scrapes(
    30,
    HOUR,
    at => (index + 1) * (4000 + at),
  );
});

const samplesText = () =>
  [...Object.entries(SERIES)]
    .map(([series, samples]) => seriesText(series, START_SECONDS, samples))
    .concat('# EOF\n')
    .join('');

let directory: string;
let prometheus: Awaited<ReturnType<typeof realPrometheus>>;

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'almanac-samples-'));
  const openMetrics = path.join(directory, 'samples.openmetrics');
  writeFileSync(openMetrics, samplesText());
  prometheus = await realPrometheus({
    openMetrics,
    counters: {
      services: SERVICES,
      startSeconds: MONTH_START_SECONDS - DAY_SECONDS,
      endSeconds: START_SECONDS,
    },
  });
});

afterAll(async () => {
  await prometheus?.stop();
  rmSync(directory, { recursive: true, force: true });
});

const sum = (counts: readonly number[]) =>
  counts.reduce((all, count) => all + (Number.isNaN(count) ? 0 : count), 0);

const all = (series: string) => ratioOf(series, series);

async function read(
  sli: Parameters<typeof asked>[1],
  stepSeconds = 300,
  range = {},
) {
  const source = sourceOf(prometheus.url);
  const readings = await readAll(
    source,
    [asked('sli', sli, stepSeconds)],
    range,
  );
  return countsIn(readings.get('sli'));
}

describe('a month of counters with resets and gaps', () => {
  const month = {
    startSeconds: MONTH_START_SECONDS,
    endSeconds: START_SECONDS,
  };
  const selector = (service: number, code: string) =>
    `http_requests_total{service="service-${service}"${code}}`;
  let readings: Map<string, SliReading>;

  beforeAll(async () => {
    const slis = Array.from({ length: SERVICES }, (_, service) =>
      asked(
        `service-${service}`,
        ratioOf(selector(service, ',code="200"'), selector(service, '')),
      ),
    );
    readings = await readAll(sourceOf(prometheus.url), slis, month);
  });

  it('gives what `increase` over the whole month gives', async () => {
    const wanted = await prometheus.ask(
      'increase(http_requests_total[30d])',
      START_SECONDS,
    );
    expect(wanted).toHaveLength(2 * SERVICES);
    for (const { metric, value } of wanted) {
      const { good, total } = countsIn(readings.get(metric.service));
      const counted =
        metric.code === '200' ? sum(good) : sum(total) - sum(good);
      expect(Math.abs(counted / Number(value[1]) - 1)).toBeLessThan(
        MAX_RELATIVE_DIFFERENCE,
      );
    }
  });

  it('gives what its samples add up to, bucket by bucket', async () => {
    const series = selector(0, ',code="200"');
    const [{ values }] = await prometheus.ask(`${series}[31d]`, START_SECONDS);
    const wanted = new Map<number, number>();
    values.forEach(([at, text], index) => {
      const before = Number(values[index - 1]?.[1] ?? text);
      const value = Number(text);
      const bucket = Math.ceil((at - MONTH_START_SECONDS) / 300) - 1;
      const events = value < before ? value : value - before;
      wanted.set(bucket, (wanted.get(bucket) ?? 0) + events);
    });
    const { good } = countsIn(readings.get('service-0'));
    const differing = good.filter(
      (count, bucket) =>
        Math.abs((count || 0) - (wanted.get(bucket) ?? 0)) > 0.01,
    );
    expect(differing).toEqual([]);
    expect(good.filter(Number.isNaN).length).toBeGreaterThan(10);
  });

  it('gives the same in wide buckets, with how much of them is known', async () => {
    const query = selector(0, '');
    const { total, coverage } = await read(
      ratioOf(query, query),
      DAY_SECONDS,
      month,
    );
    const narrow = countsIn(readings.get('service-0')).total;
    expect(total).toHaveLength(30);
    const perDay = DAY_SECONDS / 300;
    total.forEach((count, day) => {
      const ofDay = narrow.slice(day * perDay, (day + 1) * perDay);
      expect(count).toBeCloseTo(sum(ofDay), 3);
      const known = ofDay.filter(one => !Number.isNaN(one)).length;
      expect(coverage?.[day]).toBe(known / perDay);
    });
    expect(Math.min(...(coverage ?? []))).toBeLessThan(1);
  });
});

describe('counters', () => {
  const every300 = new Array(12).fill(300);

  it.each([
    ['a selector', 'steady_total'],
    ['a sum', 'sum(steady_total)'],
    ['a sum by a label', 'sum by (x) (steady_total)'],
    ['rate over an open range', 'sum(rate(steady_total[{{.window}}]))'],
    ['increase over an open range', 'sum(increase(steady_total[$__window]))'],
    ['rate over a range of its own', 'sum(rate(steady_total[5m]))'],
    ['with a zero of its own', 'sum(steady_total) or vector(0)'],
    ['a difference', 'sum(steady_total) - sum(nothing_total)'],
    ['scrapes at the very edges of buckets', 'edge_total'],
    ['scrapes once a minute', 'minutely_total'],
  ])('%s: one event a second', async (_, query) => {
    expect(await read(all(query))).toEqual({ good: every300, total: every300 });
  });

  it.each([60, 120, 300, 900, 3600])(
    'in slices of %d seconds: one event a second',
    async stepSeconds => {
      const { total } = await read(all('steady_total'), stepSeconds);
      expect(total).toEqual(new Array(3600 / stepSeconds).fill(stepSeconds));
    },
  );

  it('that begin anew lose only what happened since the last scrape', async () => {
    const { total } = await read(all('restarted_total'));
    // Seen last at 997 and then at 1027: of those 30 seconds only the 27 of the new process are known.
    expect(total).toEqual([300, 300, 300, 297, ...every300.slice(4)]);
  });

  it('are not known in a gap; what happened meanwhile is in the first bucket after it', async () => {
    const { good, total } = await read(all('gap_total'));
    expect(good).toEqual(total);
    expect(total.slice(0, 3)).toEqual([300, 300, 300]);
    // Seen last at 997, in the bucket from 900 to 1200, and then at 2527, in that from 2400 to 2700.
    expect(total.slice(4, 8)).toEqual([NaN, NaN, NaN, NaN]);
    expect(total[3] + total[8]).toBe(1800);
    expect(sum(total)).toBe(3600);
  });

  it('that began anew in a gap count what they show after it', async () => {
    const { total } = await read(all('gap_restart_total'));
    expect(total.slice(4, 8)).toEqual([NaN, NaN, NaN, NaN]);
    expect(total[8]).toBe(677);
  });

  it('that end are not known from then on, and not zero', async () => {
    const { total } = await read(all('ended_total'));
    expect(total.slice(0, 3)).toEqual(every300.slice(0, 3));
    expect(total.slice(3)).toEqual(new Array(9).fill(NaN));
  });

  it('that stand still count zero', async () => {
    expect(await read(all('idle_total'))).toEqual({
      good: new Array(12).fill(0),
      total: new Array(12).fill(0),
    });
  });

  it('of which none is good count zero good', async () => {
    expect(await read(ratioOf('nothing_total', 'steady_total'))).toEqual({
      good: new Array(12).fill(0),
      total: every300,
    });
  });

  it('of which none is bad count all as good', async () => {
    const sli = ratioOf('nothing_total', 'steady_total', { counts: 'bad' });
    expect((await read(sli)).good).toEqual(every300);
  });

  it('that are not there are not known, even with a zero of their own', async () => {
    const sli = ratioOf('steady_total', 'sum(nothing_total) or vector(0)');
    expect(await read(sli)).toEqual({
      good: new Array(12).fill(NaN),
      total: new Array(12).fill(NaN),
    });
  });

  it('of labels with any text in them are told apart when they are asked for together', async () => {
    const slis = LABEL_VALUES.map((value, index) =>
      asked(
        `odd-${index}`,
        all(`sum(odd_total{label=${JSON.stringify(value)}})`),
      ),
    );
    const readings = await readAll(sourceOf(prometheus.url), slis);
    LABEL_VALUES.forEach((_, index) => {
      expect(countsIn(readings.get(`odd-${index}`)).total).toEqual(
        new Array(12).fill((index + 1) * 300),
      );
    });
  });
});

describe('values that are taken as they are', () => {
  it('a gauge is the count of the moment at the end of the bucket', async () => {
    const sli = ratioOf('load', 'load * 2', { isCounter: false });
    expect(await read(sli, 900)).toEqual({
      good: [100, 300, 300, 300],
      total: [200, 600, 600, 600],
    });
  });

  it('a ratio counts as its mean, of one', async () => {
    expect(await read(rawOf('share'), 600)).toEqual({
      good: new Array(6).fill(0.75),
      total: new Array(6).fill(1),
    });
  });

  it('a ratio of what is bad counts as the rest of one', async () => {
    expect((await read(rawOf('share', 'bad'), 600)).good).toEqual(
      new Array(6).fill(0.25),
    );
  });

  it('a ratio that is no number at times counts as the mean of the others', async () => {
    const { good, total } = await read(rawOf('patchy'), 600);
    good.forEach(ratio => expect(ratio).toBeCloseTo(0.9, 12));
    expect(total).toEqual(new Array(6).fill(1));
  });

  it('a threshold counts a sample a minute', async () => {
    expect(await read(thresholdOf('load', 'lte', 200), 900)).toEqual({
      good: [15, 14, 0, 0],
      total: [15, 15, 15, 15],
      coverage: [1, 1, 1, 1],
    });
  });

  it.each([
    ['lt', 0],
    ['lte', 5],
    ['gte', 5],
    ['gt', 0],
  ] as const)('a threshold met exactly, %s', async (operator, good) => {
    const sli = thresholdOf('vector(3)', operator, 3);
    expect((await read(sli, 300)).good).toEqual(new Array(12).fill(good));
  });

  it('a threshold counts no sample that is no number, in neither', async () => {
    const { good, total } = await read(thresholdOf('patchy', 'gt', 0.5), 600);
    expect(total).toEqual(good);
    expect(total).toEqual(new Array(6).fill(5));
  });

  it('what is not there is not known', async () => {
    for (const sli of [
      ratioOf('nothing', 'nothing', { isCounter: false }),
      rawOf('nothing'),
      thresholdOf('nothing', 'lt', 1),
    ]) {
      expect((await read(sli)).total).toEqual(new Array(12).fill(NaN));
    }
  });
});

describe('what Prometheus refuses', () => {
  it('fails for good with its own words', async () => {
    const readings = await readAll(sourceOf(prometheus.url), [
      asked('sli', rawOf('label_replace(load)')),
    ]);
    expect(readings.get('sli')).toMatchObject({
      failure: {
        isLasting: true,
        reason: expect.stringContaining('label_replace'),
      },
    });
  });
});
