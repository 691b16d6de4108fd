import type {
  SliReading,
  SliRequest,
} from '@almanac/backstage-plugin-insights-node';
import { mockServices } from '@backstage/backend-test-utils';
import { MigratedDatabases } from '../platform/__testUtils__/MigratedDatabases';
import { minuteRow } from './__testUtils__/minuteRow';
import { databaseIds, selfOnDatabase } from './__testUtils__/selfOnDatabase';
import { serveRequests } from './__testUtils__/serveRequests';
import { createSelfSource } from './createSelfSource';
import { RequestFlusher } from './RequestFlusher';
import { RequestRecorder } from './RequestRecorder';
import type { SelfMeasurementStore } from './SelfMeasurementStore';

jest.setTimeout(60_000);

const START = Date.UTC(2026, 10, 25, 12) / 1000;
const MINUTE = START / 60;
const databases = MigratedDatabases.create({ ids: databaseIds });

function ratio(
  plugin: string,
  part: Record<string, unknown> = { count: 'succeeded' },
  stepSeconds = 60,
): SliRequest {
  const query = (spec: Record<string, unknown>) => ({
    source: 'self',
    spec: { plugin, ...spec },
  });
  return {
    id: plugin,
    stepSeconds,
    sli: {
      ...{ kind: 'ratio', counts: 'good', isCounter: false },
      ...{ part: query(part), total: query({ count: 'requests' }) },
    },
  };
}

async function read(
  store: SelfMeasurementStore,
  slis: SliRequest[],
  minutes: number,
): Promise<SliReading[]> {
  const readings: SliReading[] = [];
  const found = createSelfSource(store).read({
    slis,
    startSeconds: START,
    endSeconds: START + minutes * 60,
    signal: new AbortController().signal,
  });
  for await (const reading of found) readings.push(reading);
  return readings;
}

function bucketsOf(reading: SliReading) {
  if ('failure' in reading) throw new Error(reading.failure.reason);
  const { good, total, coverage } = reading.buckets;
  return {
    good: [...good],
    total: [...total],
    coverage: Array.from(coverage ?? []),
  };
}

/** A process that records, on a clock that the test moves. */
function processOn(store: SelfMeasurementStore) {
  const time = { minute: MINUTE };
  const clock = { now: () => new Date(time.minute * 60_000) };
  const recorder = new RequestRecorder({ clock, elapsed: () => 0 });
  const logger = mockServices.logger.mock();
  const flusher = new RequestFlusher({ recorder, store, clock, logger });
  return { time, flusher, logger };
}

describe.each(databases.eachSupportedId())('the source self on %s', id => {
  it('knows what a server answered once the process ended in good order', async () => {
    const { store } = await selfOnDatabase(databases, id);
    const { flusher } = processOn(store);
    const server = await serveRequests((request, response) =>
      response.writeHead(request.url?.endsWith('bad') ? 500 : 200).end(),
    );
    flusher.start();
    await server.ask('/api/catalog/good');
    await server.ask('/api/catalog/bad');
    await server.ask('/page');
    await flusher.stop();
    await server.stop();
    const readings = await read(store, [ratio('catalog'), ratio('all')], 1);
    expect(readings.map(bucketsOf)).toEqual([
      { good: [1], total: [2], coverage: [1] },
      { good: [2], total: [3], coverage: [1] },
    ]);
  });

  it('tells minutes without a request from minutes that nobody recorded', async () => {
    const { store } = await selfOnDatabase(databases, id);
    const first = processOn(store);
    first.flusher.start();
    await first.flusher.stop();
    const second = processOn(store);
    second.time.minute = MINUTE + 2;
    second.flusher.start();
    await second.flusher.stop();
    const [reading] = await read(store, [ratio('catalog')], 4);
    expect(bucketsOf(reading)).toEqual({
      good: [0, NaN, 0, NaN],
      total: [0, NaN, 0, NaN],
      coverage: [1, 0, 1, 0],
    });
  });

  it('sums minutes into wider slices and says how much of them is known', async () => {
    const { store } = await selfOnDatabase(databases, id);
    const rows = [0, 1, 3].flatMap(i => [
      minuteRow(MINUTE + i, '', { succeeded: 9, failed: 1 }),
      minuteRow(MINUTE + i, 'catalog', { succeeded: 4, failed: i }),
    ]);
    await store.add({ recorderId: 'a', batch: 1, rows });
    const part = { count: 'succeeded', withinMilliseconds: 300 };
    const [reading] = await read(store, [ratio('catalog', part, 300)], 10);
    expect(bucketsOf(reading)).toEqual({
      good: [12, NaN],
      total: [16, NaN],
      coverage: [0.6, 0],
    });
  });

  it('writes a batch again that may have been written, without counting it twice', async () => {
    const { store } = await selfOnDatabase(databases, id);
    let isCut = true;
    const cut: SelfMeasurementStore = {
      read: (...span) => store.read(...span),
      dropBefore: minute => store.dropBefore(minute),
      async add(batch) {
        await store.add(batch);
        if (isCut) throw new Error('The line was cut after the commit');
      },
    };
    const { flusher, logger } = processOn(cut);
    const server = await serveRequests((_, response) => response.end());
    flusher.start();
    await server.ask('/api/catalog/a');
    await flusher.flush();
    await server.ask('/api/catalog/b');
    await flusher.flush();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    isCut = false;
    await flusher.stop();
    await server.stop();
    const [reading] = await read(store, [ratio('catalog')], 1);
    expect(bucketsOf(reading)).toMatchObject({ good: [2], total: [2] });
  });

  it('keeps four days', async () => {
    const { store } = await selfOnDatabase(databases, id);
    const rows = [minuteRow(MINUTE, ''), minuteRow(MINUTE + 1, '')];
    await store.add({ recorderId: 'a', batch: 1, rows });
    const { time, flusher } = processOn(store);
    time.minute = MINUTE + 1 + 4 * 1440;
    flusher.start();
    await flusher.stop();
    const [reading] = await read(store, [ratio('all')], 2);
    expect(bucketsOf(reading).total).toEqual([NaN, 0]);
  });
});

describe('what the source self cannot answer', () => {
  const nobody: SelfMeasurementStore = {
    add: () => Promise.reject(new Error('not asked')),
    read: () => Promise.reject(new Error('not asked')),
    dropBefore: () => Promise.reject(new Error('not asked')),
  };
  const value = { source: 'self', spec: { plugin: 'catalog' } };

  it.each([
    ['slices of half a minute', ratio('catalog', undefined, 30)],
    [
      'a value that is compared',
      {
        ...{ id: 'x', stepSeconds: 60 },
        sli: {
          ...({ kind: 'threshold', operator: 'lte', threshold: 1 } as const),
          value,
        },
      },
    ],
    ['a query with faults', ratio('catalog', { count: 'fast' })],
  ] satisfies [string, SliRequest][])(
    'is %s, for as long as the definition says so',
    async (_, sli) => {
      const [reading] = await read(nobody, [sli], 1);
      expect(reading).toMatchObject({
        id: sli.id,
        failure: { isLasting: true },
      });
    },
  );
});
