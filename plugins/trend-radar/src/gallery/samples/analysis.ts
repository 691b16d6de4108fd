import type { TopicAnalysis } from '@almanac/backstage-plugin-insights-react';
import { supportSeries } from './supportSeries';
import { trendWorking } from './working';

const horizon = 12;
const foreseen = (start: number, end: number) =>
  Array.from(
    { length: horizon },
    (_, month) => start + ((end - start) * (month + 1)) / horizon,
  );

/** Sample analysis of `supportSeries`. */
export const supportAnalysis: TopicAnalysis = {
  topicId: 'web-platform:has',
  signalId: 'web-platform:support-share',
  analysis: {
    engineVersion: '0.1.0',
    inputDigest: 'sha256:9f2c4b7f0c1d4e5a8b6c3d2e1f0a9b8c',
    window: trendWorking.window ?? {
      start: '2019-01-01',
      end: '2026-10-01',
      step: 'month',
      periods: 94,
      missing: 0,
    },
    verdict: 'rising',
    verdictReason:
      'The values rise more often than chance would make them, and the slope is above zero in the whole interval.',
    latest: { at: '2026-10-01', value: 1 },
    direction: {
      s: 3021,
      tau: 0.691,
      z: 9.81,
      p: 1e-22,
      q: 4e-21,
      requestedCorrection: 'hamed-rao',
      correction: 'hamed-rao',
    },
    slope: {
      perStep: 0.012,
      low: 0.0109,
      high: 0.0131,
      perYear: 0.144,
      perYearLow: 0.1308,
      perYearHigh: 0.157,
      ratioPerYear: 0.24,
    },
    changePoints: [
      {
        index: 38,
        at: '2022-03-01',
        low: '2022-01-01',
        high: '2022-04-01',
        before: 0,
        after: 0.217,
        markers: [],
      },
      {
        index: 43,
        at: '2022-08-01',
        low: '2022-07-01',
        high: '2022-10-01',
        before: 0.217,
        after: 0.972,
        markers: [
          {
            markerId: 'release:chrome-105',
            title: 'Chrome 105',
            kind: 'release',
            at: '2022-08-30T00:00:00Z',
            distanceDays: 0,
            chance: 0.18,
          },
        ],
      },
      {
        index: 59,
        at: '2023-12-01',
        low: '2023-06-01',
        high: '2024-05-01',
        before: 0.972,
        after: 1,
        markers: [],
      },
    ],
    forecast: {
      method: 'Theta, bounded to 0…1',
      start: '2026-11-01',
      median: foreseen(1, 0.985),
      bands: [
        {
          level: 0.8,
          low: foreseen(0.99, 0.93),
          high: foreseen(1, 1),
          measuredCoverage: 0.82,
        },
        {
          level: 0.95,
          low: foreseen(0.97, 0.86),
          high: foreseen(1, 1),
          measuredCoverage: 0.94,
        },
      ],
      origins: 24,
    },
    contributions: {
      from: '2019-01-01',
      to: '2026-10-01',
      before: 0,
      after: 1,
      change: 1,
      parts: supportSeries.members.map(member => ({
        dimension: member.dimension,
        member: member.member,
        title: member.title,
        before: 0,
        after: member.values[93],
        change: member.values[93] ?? 0,
        shareOfChange: member.values[93],
      })),
      other: 0,
    },
    quality: [
      {
        id: 'weights-of-today',
        severity: 'info',
        text: 'Every month is weighted by the usage of today, so that a shift between browsers is not seen.',
      },
    ],
    working: trendWorking,
  },
  explanation: {
    sentence:
      'Support for :has() rose from 0 % to 100 % of users since Mar 2022 (Theil-Sen slope between 13.1 and 15.7 points a year, 95 %).',
    facts: [
      {
        id: 'driver',
        text: 'Chrome for Android accounts for 42 % of the rise.',
        evidence: {
          kind: 'contributions',
          href: '/api/insights/v1/topics/web-platform%3Ahas/analyses/web-platform%3Asupport-share',
        },
      },
      {
        id: 'marker',
        text: 'The change in Aug 2022 falls in the month of the release Chrome 105; with all events shifted in time, one lies as near in 62 of 100 cases, and nearness alone shows no cause.',
        evidence: {
          kind: 'marker',
          href: '/api/insights/v1/topics/web-platform%3Ahas/markers',
        },
      },
      {
        id: 'false-flags',
        text: 'Among the 1,216 topics watched, about 12 flags like this would be false.',
        evidence: {
          kind: 'analysis',
          href: '/api/insights/v1/topics/web-platform%3Ahas/analyses/web-platform%3Asupport-share',
        },
      },
    ],
    caveats: ['Usage of browsers is measured on websites that report it.'],
  },
};
