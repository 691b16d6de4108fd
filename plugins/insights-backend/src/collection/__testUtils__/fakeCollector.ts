import type {
  Collected,
  CollectionContext,
  Collector,
} from '@almanac/backstage-plugin-insights-node';

/** A collector whose runs a test writes: one function for all its runs. */
export function fakeCollector(
  collect: (context: CollectionContext) => AsyncGenerator<Collected>,
  schedule = { frequencySeconds: 3600, timeoutSeconds: 60 },
): Collector {
  return {
    id: 'fake',
    title: 'Fake',
    description: 'Reads nothing.',
    schedule,
    collect,
  };
}

/** A batch that says how far it is and where to go on. */
export function batch(done: number, extra: Partial<Collected> = {}): Collected {
  return {
    progress: { done, total: 3, what: 'batches' },
    checkpoint: { done },
    ...extra,
  };
}

/** Number that a checkpoint of {@link batch} holds; 0 without one. */
export function doneOf({ checkpoint }: CollectionContext): number {
  return typeof checkpoint?.done === 'number' ? checkpoint.done : 0;
}
