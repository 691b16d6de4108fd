import type {
  CollectedSeries,
  CollectedSignal,
  CollectedTopic,
} from '@almanac/backstage-plugin-insights-node';

/** A signal of shares, monthly, by browser. */
export function signalSample(
  overrides: Partial<CollectedSignal> = {},
): CollectedSignal {
  return {
    id: 'demo:share',
    title: 'Support',
    description: 'Share of browsers.',
    unit: '1',
    step: 'month',
    kind: 'share',
    aggregation: 'last',
    higherIs: 'good',
    dimensions: ['browser'],
    definitionVersion: '1',
    ...overrides,
  };
}

/** A topic with a tag. */
export function topicSample(
  overrides: Partial<CollectedTopic> = {},
): CollectedTopic {
  return {
    id: 'demo:has',
    title: ':has()',
    description: 'A selector.',
    aliases: ['css-has'],
    tags: ['area:css'],
    links: [{ title: 'Specification', url: 'https://example.com/has' }],
    ...overrides,
  };
}

/** A series of the browser Safari, from January 2020. */
export function seriesSample(
  values: number[],
  overrides: Partial<CollectedSeries> = {},
): CollectedSeries {
  return {
    signalId: 'demo:share',
    topicId: 'demo:has',
    member: { dimension: 'browser', id: 'safari', title: 'Safari' },
    start: '2020-01-01',
    values: Float64Array.from(values),
    ...overrides,
  };
}
