import {
  TopicAnalysis,
  TopicPeriod,
  TrendAnalysis,
  Working,
} from '@almanac/backstage-plugin-insights-react';

/** The working of a number that a test opens. */
export const sampleWorking: Working = {
  subject: 'Trend of Sample support: :has()',
  inputs: [],
  method: { id: 'trend-analysis', title: 'Mann-Kendall test', source: 'Mann' },
  definitionVersion: '1',
  window: null,
  coverage: 1,
  engineVersion: '1.0.0',
  computedAt: '2026-11-24T06:00:00Z',
  steps: [
    {
      title: 'Verdict',
      formula: 'rising, because the level went up',
      values: [{ name: 'rule', value: 'stairs' }],
    },
  ],
  notes: [],
};

/** An analysis of six months with one change of level, to be completed. */
export const sampleTrend: TrendAnalysis = {
  engineVersion: '1.0.0',
  inputDigest: 'sha256:0123456789abcdef0123456789abcdef',
  window: {
    start: '2026-05-01',
    end: '2026-10-01',
    step: 'month',
    periods: 6,
    missing: 1,
  },
  verdict: 'rising',
  verdictReason: 'The level went up in Aug 2026.',
  latest: { at: '2026-10-01', value: 0.96 },
  direction: {
    s: 9,
    tau: 0.6,
    z: 1.9,
    p: 0.0512,
    q: 0.0871,
    requestedCorrection: 'hamed-rao',
    correction: 'yue-wang',
  },
  slope: {
    perStep: 0.1,
    low: 0.05,
    high: 0.15,
    perYear: 0.12,
    perYearLow: 0.06,
    perYearHigh: 0.18,
    ratioPerYear: 0.2,
  },
  changePoints: [
    {
      index: 3,
      at: '2026-08-01',
      low: '2026-07-01',
      high: '2026-08-01',
      before: 0.4,
      after: 0.96,
      markers: [
        {
          markerId: 'release:b:2',
          title: 'Browser B 2',
          kind: 'release',
          at: '2026-08-14T00:00:00Z',
          distanceDays: 0,
          chance: 0.615,
        },
        {
          markerId: 'release:a:9',
          title: 'Browser A 9',
          kind: 'release',
          at: '2026-07-30T00:00:00Z',
          distanceDays: 2,
          chance: 0.9,
        },
      ],
    },
  ],
  forecast: {
    method: 'theta-conformal',
    start: '2026-11-01',
    median: [0.96, 0.96],
    bands: [
      {
        level: 0.95,
        low: [0.9, 0.8],
        high: [1, 1],
        measuredCoverage: 0.81,
      },
    ],
    origins: 48,
  },
  contributions: {
    from: '2026-05-01',
    to: '2026-10-01',
    before: 0.4,
    after: 0.96,
    change: 0.56,
    parts: [
      {
        dimension: 'browser',
        member: 'a',
        title: 'Browser A',
        before: 0.4,
        after: 0.42,
        change: 0.02,
        shareOfChange: 0.0357,
      },
      {
        dimension: 'browser',
        member: 'b',
        title: 'Browser B',
        before: 0,
        after: 0.54,
        change: 0.54,
        shareOfChange: 0.9643,
      },
    ],
    other: 0,
  },
  quality: [{ id: 'short', severity: 'warning', text: 'The window is short.' }],
  working: sampleWorking,
};

/** The same with its explanation. */
export const sampleTopicAnalysis: TopicAnalysis = {
  topicId: 'sample:has',
  signalId: 'sample:support-share',
  analysis: sampleTrend,
  explanation: {
    sentence: 'Support of :has() rose from 40 % to 96 % since May 2026.',
    facts: [
      {
        id: 'verdict',
        text: 'The level went up in Aug 2026.',
        evidence: { kind: 'analysis', href: '/a' },
      },
      {
        id: 'contributions',
        text: 'Browser B accounts for 96 % of the rise.',
        evidence: { kind: 'contributions', href: '/a' },
      },
      {
        id: 'forecast',
        text: 'It will be between 80 % and 100 % in Dec 2026 (95 %). On past data the 95 % band held 81 % of what came.',
        evidence: { kind: 'forecast', href: '/a' },
      },
    ],
    caveats: ['Weighted by the usage of today.'],
  },
};

/** A part of it, explained. */
export const sampleTopicPeriod: TopicPeriod = {
  ...sampleTopicAnalysis,
  from: '2026-06-01',
  to: '2026-09-01',
  before: 0.4,
  after: 0.96,
  change: 0.56,
  explanation: {
    ...sampleTopicAnalysis.explanation,
    sentence:
      'Support of :has() rose from 40 % to 96 % between Jun 2026 and Sep 2026.',
  },
};
