import type { Collected } from '../Collected';
import type { Collector } from '../Collector';
import { describeCollectorContract } from './describeCollectorContract';

/** A collector of three weeks, a batch each. */
function threeWeeks(): Collector {
  const starts = ['2026-01-05', '2026-01-12', '2026-01-19'];
  return {
    id: 'weeks',
    title: 'Weeks',
    description: 'A source of three weeks.',
    schedule: { frequencySeconds: 60, timeoutSeconds: 60 },
    async *collect({ signal, checkpoint }) {
      for (const [index, start] of starts.entries()) {
        if (index < Number(checkpoint?.done ?? 0)) continue;
        signal.throwIfAborted();
        const batch: Collected = {
          signals: [
            {
              id: 'weeks:count',
              title: 'Count',
              description: '',
              unit: '{thing}',
              step: 'week',
              kind: 'count',
              aggregation: 'sum',
              higherIs: 'neutral',
              dimensions: ['team'],
              definitionVersion: '1',
            },
          ],
          topics: [
            {
              id: 'weeks:a',
              title: 'A',
              description: '',
              aliases: [],
              tags: [],
              links: [],
            },
          ],
          series: [
            {
              signalId: 'weeks:count',
              topicId: 'weeks:a',
              member: { dimension: 'team', id: 'x', title: 'X' },
              start,
              values: Float64Array.of(index),
            },
          ],
          checkpoint: { done: index + 1 },
        };
        yield batch;
      }
    },
  };
}

describeCollectorContract({
  name: 'a well-behaved collector',
  create: threeWeeks,
  now: new Date('2026-01-25T00:00:00Z'),
});
