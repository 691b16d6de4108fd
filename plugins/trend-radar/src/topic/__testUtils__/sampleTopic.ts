import {
  BlipDetail,
  Marker,
  Signal,
  TopicDetail,
  TopicSeries,
} from '@almanac/backstage-plugin-insights-react';
import { sampleBlips } from '../../__testUtils__/sampleBlips';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { sampleWorking } from './sampleAnalysis';

/** What the sample radar reads. */
export const sampleSignal: Signal = {
  ...sampleRadar().signal!,
  title: 'Support',
};

/** A topic of the sample radar. */
export const sampleTopic: TopicDetail = {
  id: 'sample:has',
  title: ':has()',
  description: 'Matches what holds something.',
  aliases: [],
  tags: ['area:css'],
  links: [{ title: 'MDN', url: 'https://developer.mozilla.org/has' }],
  collectorId: 'sample',
  signals: [sampleSignal],
  radars: ['sample'],
};

/** Its values by browser. */
export const sampleSeries: TopicSeries = {
  topicId: 'sample:has',
  signal: sampleSignal,
  start: '2026-05-01',
  step: 'month',
  total: [0.4, 0.4, null, 0.96, 0.96, 0.96],
  members: [
    {
      dimension: 'browser',
      member: 'a',
      title: 'Browser A',
      values: [0.4, 0.4, null, 0.42, 0.42, 0.42],
    },
    {
      dimension: 'browser',
      member: 'b',
      title: 'Browser B',
      values: [0, 0, null, 0.54, 0.54, 0.54],
    },
  ],
  updatedAt: '2026-11-24T05:00:00Z',
};

const marker = (changes: Partial<Marker>): Marker => ({
  id: 'release:a:1',
  at: '2026-06-02T00:00:00Z',
  kind: 'release',
  title: 'Browser A 1',
  source: 'sample',
  ...changes,
});

/** An event of the topic, one near its change of level, one that is neither. */
export const sampleMarkers: Marker[] = [
  marker({ member: 'a' }),
  marker({
    id: 'release:b:2',
    at: '2026-08-14T00:00:00Z',
    title: 'Browser B 2',
    member: 'b',
  }),
  marker({
    id: 'milestone:has',
    at: '2026-09-01T00:00:00Z',
    kind: 'milestone',
    title: 'Newly available',
    topicId: 'sample:has',
  }),
];

/** Its place on the sample radar. */
export const sampleBlipDetail: BlipDetail = {
  ...sampleBlips[1],
  suggestion: {
    ring: 'trial',
    sentence: 'Trial is suggested for :has().',
    reasons: [
      {
        ring: 'adopt',
        text: 'at least 95 % for 30 months',
        actual: 3,
        threshold: 30,
        unit: '{month}',
        met: false,
      },
      {
        ring: 'trial',
        text: 'at least 95 %',
        actual: 0.96,
        threshold: 0.95,
        unit: '1',
        met: true,
      },
    ],
    counterfactuals: [
      { ring: 'assess', text: 'Would be Assess if it fell below 93 %.' },
    ],
    working: { ...sampleWorking, subject: 'Ring suggested for :has()' },
  },
  history: [
    { at: '2021-10-01', ring: 'hold' },
    { at: '2024-01-01', ring: 'assess' },
    { at: '2026-08-01', ring: 'trial' },
  ],
};
