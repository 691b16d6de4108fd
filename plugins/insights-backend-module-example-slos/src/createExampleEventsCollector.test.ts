import type { Collected } from '@almanac/backstage-plugin-insights-node';
import { describeCollectorContract } from '@almanac/backstage-plugin-insights-node/testUtils';
import type { Collector } from '@almanac/backstage-plugin-insights-node';
import { createExampleEventsCollector } from './createExampleEventsCollector';

const now = new Date('2026-11-25T12:00:30Z');

describeCollectorContract({
  name: 'example-events',
  create: createExampleEventsCollector,
  now,
});

type Checkpoint = Parameters<Collector['collect']>[0]['checkpoint'];

async function run(at: Date, checkpoint?: Checkpoint): Promise<Collected[]> {
  const batches: Collected[] = [];
  const found = createExampleEventsCollector().collect({
    signal: new AbortController().signal,
    now: at,
    checkpoint,
  });
  for await (const batch of found) batches.push(batch);
  return batches;
}

const idsOf = (batches: Collected[]) =>
  batches.flatMap(({ markers = [] }) => markers.map(({ id }) => id));

describe('example-events', () => {
  it('brings what happened in the last hundred days at first, and then what is new', async () => {
    const first = await run(now);
    const later = await run(
      new Date(now.getTime() + 7 * 86_400_000),
      first.at(-1)?.checkpoint,
    );
    expect(idsOf(first).length).toBeGreaterThan(300);
    expect(idsOf(later).length).toBeGreaterThan(20);
    const both = [...idsOf(first), ...idsOf(later)];
    expect(new Set(both).size).toBe(both.length);
  });
});
