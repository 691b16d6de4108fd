import type {
  Collected,
  CollectedSeries,
} from '@almanac/backstage-plugin-insights-node';

/** Id of the signal of these batches. */
export const DEMO_SIGNAL = 'demo:share';

/** The signal, and topics `demo:t0`, `demo:t1` … with the values of two members. */
export function demoBatch(
  topics: readonly { readonly a: number[]; readonly b: number[] }[],
): Collected {
  return {
    signals: [
      {
        id: DEMO_SIGNAL,
        title: 'Support',
        description: 'Share of browsers.',
        unit: '1',
        step: 'month',
        kind: 'share',
        aggregation: 'last',
        higherIs: 'good',
        dimensions: ['browser'],
        definitionVersion: '1',
      },
    ],
    topics: topics.map((_, index) => ({
      id: `demo:t${index}`,
      title: `Topic ${index}`,
      description: 'A topic.',
      aliases: [],
      tags: [index % 2 === 0 ? 'area:even' : 'area:odd'],
      links: [],
    })),
    series: topics.flatMap(({ a, b }, index) => [
      member(index, 'a', a),
      member(index, 'b', b),
    ]),
  };
}

function member(index: number, id: string, values: number[]): CollectedSeries {
  return {
    signalId: DEMO_SIGNAL,
    topicId: `demo:t${index}`,
    member: { dimension: 'browser', id, title: id.toUpperCase() },
    start: '2020-01-01',
    values: Float64Array.from(values),
  };
}

/** `[value, periods]` after one another. */
export function runs(...parts: [number, number][]): number[] {
  return parts.flatMap(([value, periods]) =>
    Array<number>(periods).fill(value),
  );
}
