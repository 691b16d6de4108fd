import type {
  Signal,
  TopicSeries,
} from '@almanac/backstage-plugin-insights-react';

/** Sample data, made up for the gallery and the tests; the figures are not measurements. */
export const supportSignal: Signal = {
  id: 'web-platform:support-share',
  title: 'Share of users whose browser supports it',
  description:
    'Sum of the usage shares of the core browsers whose newest release supports the feature.',
  unit: '1',
  step: 'month',
  kind: 'share',
  aggregation: 'last',
  higherIs: 'good',
  dimensions: ['browser'],
  collectorId: 'web-platform',
  definitionVersion: '1',
  note: 'Weighted by the usage of today in every month.',
  source: 'sample data',
};

/** Month index from January 2019 at which each browser began to support the feature, and its share of usage. */
const browsers = [
  {
    member: 'chrome_android',
    title: 'Chrome for Android',
    share: 0.421,
    from: 43,
  },
  { member: 'chrome', title: 'Chrome', share: 0.276, from: 43 },
  { member: 'safari_ios', title: 'Safari on iOS', share: 0.181, from: 38 },
  { member: 'edge', title: 'Edge', share: 0.058, from: 43 },
  { member: 'safari', title: 'Safari', share: 0.036, from: 38 },
  { member: 'firefox', title: 'Firefox', share: 0.024, from: 59 },
  {
    member: 'firefox_android',
    title: 'Firefox for Android',
    share: 0.004,
    from: 59,
  },
];
const months = 94;

/** Sample support of one feature by browser, monthly since January 2019. */
export const supportSeries: TopicSeries = {
  topicId: 'web-platform:has',
  signal: supportSignal,
  start: '2019-01-01',
  step: 'month',
  total: Array.from({ length: months }, (_, month) =>
    browsers.reduce(
      (sum, browser) => sum + (month >= browser.from ? browser.share : 0),
      0,
    ),
  ),
  members: browsers.map(browser => ({
    dimension: 'browser',
    member: browser.member,
    title: browser.title,
    values: Array.from({ length: months }, (_, month) =>
      month >= browser.from ? browser.share : 0,
    ),
  })),
  updatedAt: '2026-11-20T03:12:44Z',
};

/** A sample series with gaps at the start, inside and at the end. */
export const seriesWithGaps: (number | null)[] = Array.from(
  { length: 60 },
  (_, month) =>
    month < 4 || (month > 20 && month < 27) || month === 41 || month > 56
      ? null
      : 120 + month * 3 + Math.round(18 * Math.sin(month / 2.3)),
);

/** A sample series that is long enough to be thinned: days of 27 years. */
export const longSeries: number[] = Array.from(
  { length: 10_000 },
  (_, day) =>
    400 +
    day * 0.03 +
    60 * Math.sin(day / 58.1) +
    25 * Math.sin(day / 3.7) +
    (day % 913 === 0 ? 260 : 0),
);

/** A sample series below and above zero. */
export const signedSeries: number[] = Array.from(
  { length: 40 },
  (_, month) => Math.round(40 * Math.sin(month / 4)) - 6,
);
