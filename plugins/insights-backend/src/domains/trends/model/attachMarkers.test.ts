import { trendInputOf } from './__testUtils__/trendInputOf';
import { analyseTrend } from './analyseTrend';
import { attachMarkers, markersWanted } from './attachMarkers';
import { DEFAULT_TREND_OPTIONS } from './TrendInput';

const NOW = '2026-01-01T00:00:00.000Z';
const values = Array.from({ length: 60 }, (_, at) => (at < 30 ? 0.4 : 0.9));
const { analysis } = analyseTrend(
  trendInputOf(values),
  DEFAULT_TREND_OPTIONS,
  NOW,
);
const markers = [
  {
    ...{ id: 'm', title: 'Firefox 121', source: 'test' },
    ...{ topicId: 'test:t', at: '2022-07-05T00:00:00.000Z' },
    kind: 'release' as const,
  },
];

describe('markers beside a trend', () => {
  it('are asked for in its window, of each member that moved once', () => {
    expect(
      markersWanted('test:t', [['safari', 'edge'], ['edge']], analysis.window),
    ).toEqual({
      topicId: 'test:t',
      members: ['safari', 'edge'],
      from: '2020-01-01T00:00:00.000Z',
      to: '2025-01-01T00:00:00.000Z',
    });
  });

  it.each([
    ['all of them were looked at', false, []],
    [
      'older ones were left out',
      true,
      [
        {
          id: 'markers-cut',
          severity: 'info',
          text: 'So much happened that only the 1 newest markers are looked at, since Jul 2022. A change before that can have had one near it that is not named.',
        },
      ],
    ],
  ])('are named, and it is said whether %s', (_, isCut, notes) => {
    const { changePoints, quality } = attachMarkers(analysis, [], {
      ...{ markers, isCut },
    });
    expect(changePoints).toMatchObject([{ markers: [{ markerId: 'm' }] }]);
    expect(quality.slice(analysis.quality.length)).toEqual(notes);
  });
});
