import { mockServices } from '@backstage/backend-test-utils';
import type {
  SliReadRequest,
  SliSource,
} from '@almanac/backstage-plugin-insights-node';
import type { CollectedSeries } from './SeriesStore';
import { SliCollection } from './SliCollection';
import { SliSources } from './SliSources';

const NOW = new Date('2026-11-25T12:00:00Z');

const seriesOf = (source: string): CollectedSeries => ({
  series: {
    id: source,
    sli: { kind: 'raw', counts: 'good', ratio: { source, spec: {} } },
    stepSeconds: 300,
  },
  ...{ source, collectedUntilSeconds: null, knownUntilSeconds: null },
  ...{ lastSuccessAt: null, queries: [], failure: null, revision: 1 },
});

/** A source that answers once its test says so, and every question that it was asked. */
function heldSource(name: string, held: Promise<void>) {
  const asked: SliReadRequest[] = [];
  const source: SliSource = {
    ...{ name, type: name, title: name, description: '', lateSeconds: 0 },
    check: () => [],
    async *read(request) {
      asked.push(request);
      await held;
      yield* [];
    },
  };
  return { source, asked };
}

describe('a source that takes longer than a round', () => {
  function open() {
    let goOn = () => {};
    const held = new Promise<void>(resolve => {
      goOn = resolve;
    });
    const slow = heldSource('slow', held);
    const quick = heldSource('quick', Promise.resolve());
    const collection = new SliCollection({
      sources: new SliSources([slow.source, quick.source], 600),
      series: {
        list: async () => [seriesOf('slow'), seriesOf('quick')],
        want: async () => {},
        get: async () => [],
        record: async () => {},
        forgetUnwanted: async () => [],
      },
      buckets: {
        keep: async () => ({ kept: 0, tooOld: 0 }),
        read: async () => new Map(),
        dropOld: async () => false,
        remove: async () => {},
      },
      clock: { now: () => NOW },
      logger: mockServices.logger.mock(),
      backfillSeconds: 600,
      patienceMilliseconds: 5,
    });
    const round = () => collection.collect(new AbortController().signal);
    return { collection, round, slow, quick, goOn };
  }

  it('holds up no other, and is asked again once it has answered', async () => {
    const { round, slow, quick, goOn } = open();
    for (let i = 0; i < 3; i++) await round();
    expect(quick.asked).toHaveLength(3);
    expect(slow.asked).toHaveLength(1);
    goOn();
    await round();
    await round();
    expect(slow.asked.length).toBeGreaterThan(1);
  });

  it('is broken off when the portal stops, not when a round is over', async () => {
    const { collection, round, slow, goOn } = open();
    await round();
    expect(slow.asked[0].signal.aborted).toBe(false);
    collection.stop();
    expect(slow.asked[0].signal.aborted).toBe(true);
    goOn();
  });
});
