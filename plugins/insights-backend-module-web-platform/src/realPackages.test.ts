import type {
  Collected,
  CollectedMarker,
  CollectedSeries,
  CollectedTopic,
} from '@almanac/backstage-plugin-insights-node';
import { createWebPlatformCollector } from './createWebPlatformCollector';
import { coreBrowsers } from './model/browsers';
import { monthOf } from './model/months';
import { readWebPlatformSource } from './source/readWebPlatformSource';

jest.setTimeout(120_000);

const now = new Date('2026-11-24T12:00:00Z');
const FULL = 1 - 1e-9;
const place = (day: string) => monthOf(day) - monthOf('2015-01-01');

describe('web-platform on the installed packages', () => {
  const batches: Collected[] = [];
  const topics: CollectedTopic[] = [];
  const markers: CollectedMarker[] = [];
  const byTopic = new Map<string, CollectedSeries[]>();

  beforeAll(async () => {
    const found = createWebPlatformCollector().collect({
      signal: new AbortController().signal,
      now,
      checkpoint: undefined,
    });
    for await (const batch of found) {
      batches.push(batch);
      topics.push(...(batch.topics ?? []));
      markers.push(...(batch.markers ?? []));
      for (const series of batch.series ?? []) {
        const ofTopic = byTopic.get(series.topicId) ?? [];
        byTopic.set(series.topicId, [...ofTopic, series]);
      }
    }
  });

  const valuesOf = (topic: string, browser: string) =>
    byTopic
      .get(`web-platform:${topic}`)
      ?.find(({ member }) => member?.id === browser)?.values;
  const totalOf = (topic: string) =>
    (byTopic.get(`web-platform:${topic}`) ?? []).reduce(
      (total, { values }) => total.map((value, i) => value + values[i]),
      new Float64Array(place('2026-10-01') + 1),
    );
  /** First month of support, `YYYY-MM`. */
  const since = (topic: string, browser: string) => {
    const first = valuesOf(topic, browser)?.findIndex(value => value > 0) ?? -1;
    return first < 0
      ? undefined
      : `${2015 + Math.floor(first / 12)}-${String((first % 12) + 1).padStart(
          2,
          '0',
        )}`;
  };

  it('is as large as promised', () => {
    const observations = batches
      .flatMap(({ series = [] }) => series)
      .reduce((sum, { values }) => sum + values.length, 0);
    expect(observations).toBeGreaterThan(1_000_000);
    expect(
      topics.filter(({ tags }) => tags.some(tag => tag.startsWith('area:')))
        .length,
    ).toBeGreaterThan(1_000);
    expect(
      markers.filter(({ kind }) => kind === 'release').length,
    ).toBeGreaterThan(500);
    expect(batches.flatMap(({ problems = [] }) => problems)).toEqual([]);
  });

  // https://caniuse.com/css-has and the browsers' release notes.
  it.each([
    ['safari', '2022-03'], // 15.4 on 2022-03-14
    ['safari_ios', '2022-03'],
    ['chrome', '2022-09'], // 105; began on 2022-08-30, the data has 2022-09-02
    ['edge', '2022-09'], // 105 on 2022-09-01
    ['firefox', '2023-12'], // 121 on 2023-12-19
    ['firefox_android', '2023-12'],
  ])('knows since when %s supports :has()', (browser, month) => {
    expect(since('has', browser)).toBe(month);
  });

  it('knows what browsers removed again', () => {
    const edge = valuesOf('ime-mode', 'edge');
    expect(edge?.[place('2018-01-01')]).toBeGreaterThan(0);
    expect(edge?.[place('2020-06-01')]).toBe(0);
    const safari = valuesOf('mutation-events', 'safari');
    expect(safari?.[place('2024-01-01')]).toBeGreaterThan(0);
    expect(totalOf('mutation-events').at(-1)).toBe(0);
  });

  it('adds up to 1 where all support a feature', () => {
    expect(totalOf('has').at(-1)).toBeCloseTo(1, 12);
    expect(totalOf('grid').at(-1)).toBeCloseTo(1, 12);
    for (const id of byTopic.keys()) {
      if (id.startsWith('web-platform:group.')) continue;
      const last = totalOf(id.replace('web-platform:', '')).at(-1);
      expect(last).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  it('counts each feature of a group once: when all browsers support it', () => {
    const series = byTopic.get('web-platform:group.selectors') ?? [];
    expect(series).toHaveLength(1 + coreBrowsers.length);
    const [total, ...browsers] = series;
    expect(total.member).toBeUndefined();
    expect(total.values.at(-1)).toBeGreaterThan(total.values[0]);
    total.values.forEach((inAll, month) =>
      browsers.forEach(({ values }) =>
        expect(values[month]).toBeGreaterThanOrEqual(inAll),
      ),
    );
  });

  /**
   * The packages' own truth: Baseline's low date is the day on which the last core browser supported a feature. Computed
   * from releases instead, support must be whole from that very month on, and not before.
   */
  it('agrees with the dates of Baseline', async () => {
    const { features } = await readWebPlatformSource();
    const disagreeing: string[] = [];
    let compared = 0;
    for (const [id, feature] of Object.entries(features)) {
      if (feature.kind !== 'feature') continue;
      const low = feature.status.baseline_low_date?.replace('≤', '');
      if (!low || low > '2026-10-31') continue;
      compared++;
      const month = Math.max(0, place(low));
      const total = totalOf(id);
      const first = total.findLastIndex(share => share < FULL) + 1;
      if (first !== month) disagreeing.push(`${id}: ${low}, ${first}`);
    }
    expect(compared).toBeGreaterThan(700);
    expect(disagreeing.length / compared).toBeLessThan(0.01);
  });
});
