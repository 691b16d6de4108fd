import type {
  BlipDetail,
  Radar,
  TopicDetail,
} from '@almanac/backstage-plugin-insights-react';
import { supportSignal } from './supportSeries';
import { trendWorking } from './working';

/** Sample topic. */
export const hasTopic: TopicDetail = {
  id: 'web-platform:has',
  title: ':has()',
  description:
    'The :has() CSS functional pseudo-class matches an element if any of the relative selectors match when anchored against it.',
  aliases: ['parent selector'],
  tags: ['area:css', 'group:selectors', 'baseline:high'],
  links: [
    {
      title: 'Specification',
      url: 'https://drafts.csswg.org/selectors-4/#relational',
    },
    { title: 'MDN', url: 'https://developer.mozilla.org/docs/Web/CSS/:has' },
    { title: 'Can I use', url: 'https://caniuse.com/css-has' },
  ],
  collectorId: 'web-platform',
  signals: [supportSignal],
  radars: ['web-platform'],
};

/** Sample radar. */
export const webPlatformRadar: Radar = {
  id: 'web-platform',
  title: 'Web platform',
  description: 'Features of the web platform and how many users have them.',
  owner: 'group:default/web-platform',
  signal: supportSignal,
  quadrants: [
    { id: 'css', title: 'CSS', blipCount: 412 },
    { id: 'javascript', title: 'JavaScript', blipCount: 240 },
    { id: 'html', title: 'HTML', blipCount: 118 },
    { id: 'api', title: 'Web APIs', blipCount: 446 },
  ],
  rings: [
    {
      id: 'adopt',
      title: 'Adopt',
      rule: 'at least 95 % for 30 months',
      blipCount: 610,
    },
    { id: 'trial', title: 'Trial', rule: 'at least 95 %', blipCount: 120 },
    {
      id: 'assess',
      title: 'Assess',
      rule: 'at least 50 %, or rising from 10 %',
      blipCount: 211,
    },
    { id: 'hold', title: 'Hold', rule: 'everything else', blipCount: 275 },
  ],
  policy: { version: '3', movementPeriods: 12 },
  definitionVersion: '3',
  blipCount: 1216,
  movedCount: 48,
  state: 'ready',
  progress: null,
  computedAt: '2026-11-20T03:15:40Z',
  dataAsOf: '2026-10-01',
};

/** Sample blip. */
export const hasBlip: BlipDetail = {
  topicId: 'web-platform:has',
  title: ':has()',
  quadrant: 'css',
  ring: 'adopt',
  previousRing: 'trial',
  movement: 'in',
  movedAt: '2026-06-01',
  verdict: 'rising',
  value: 1,
  changeOfYear: 0,
  radius: 0.32,
  tags: ['area:css', 'group:selectors', 'baseline:high'],
  suggestion: {
    ring: 'adopt',
    sentence: 'Adopt: at least 95 % of users have it for 34 months.',
    reasons: [
      {
        ring: 'adopt',
        text: 'Share of users in Oct 2026',
        actual: 1,
        threshold: 0.95,
        unit: '1',
        met: true,
      },
      {
        ring: 'adopt',
        text: 'Months in a row at or above 95 %',
        actual: 34,
        threshold: 30,
        unit: '{month}',
        met: true,
      },
      {
        ring: 'trial',
        text: 'Share of users in Oct 2026',
        actual: 1,
        threshold: 0.95,
        unit: '1',
        met: true,
      },
    ],
    counterfactuals: [
      {
        ring: 'assess',
        text: 'It would be Assess if fewer than 93 % of users had it.',
      },
    ],
    working: { ...trendWorking, subject: 'Suggested ring of :has()' },
  },
  history: [
    { at: '2019-01-01', ring: 'hold' },
    { at: '2022-03-01', ring: 'assess' },
    { at: '2022-08-01', ring: 'trial' },
    { at: '2026-06-01', ring: 'adopt' },
  ],
};
