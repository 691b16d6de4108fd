import type { Marker } from '@almanac/backstage-plugin-insights-react';

const release = (member: string, title: string, at: string): Marker => ({
  id: `release:${title.toLowerCase().replace(/ /g, '-')}`,
  at: `${at}T00:00:00Z`,
  kind: 'release',
  title,
  member,
  url: 'https://example.com/releases',
  source: 'sample data',
});

/** Sample markers: releases, three of them near to each other, and a milestone. */
export const supportMarkers: Marker[] = [
  release('safari', 'Safari 15.4', '2022-03-14'),
  release('safari_ios', 'Safari on iOS 15.4', '2022-03-14'),
  release('chrome', 'Chrome 105', '2022-08-30'),
  release('chrome_android', 'Chrome for Android 105', '2022-08-30'),
  release('edge', 'Edge 105', '2022-09-01'),
  release('firefox', 'Firefox 121', '2023-12-19'),
  release('firefox_android', 'Firefox for Android 121', '2023-12-19'),
  {
    id: 'milestone:baseline-newly',
    at: '2023-12-19T00:00:00Z',
    kind: 'milestone',
    title: 'Baseline newly available',
    topicId: 'web-platform:has',
    source: 'sample data',
  },
  {
    id: 'milestone:baseline-widely',
    at: '2026-06-19T00:00:00Z',
    kind: 'milestone',
    title: 'Baseline widely available',
    topicId: 'web-platform:has',
    url: 'https://example.com/baseline',
    source: 'sample data',
  },
];
