import type { Knex } from 'knex';
import { createModelIngest } from '../domains/models/ingest/createModelIngest';
import { createSignalsDomain } from '../domains/signals/createSignalsDomain';
import { DatabaseTopicEntities } from '../domains/touched/DatabaseTopicEntities';
import { MigratedDatabases } from '../platform/__testUtils__/MigratedDatabases';
import type { WriteFence } from '../platform/WriteFence';
import { batch, fakeCollector } from './__testUtils__/fakeCollector';
import { startCollection } from './__testUtils__/startCollection';
import type { CollectionStore } from './CollectionStore';
import { LeaseLostError } from './LeaseLostError';
import { emptyTally } from './model/CollectionRun';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const clock = { now: () => new Date('2026-01-01T00:00:00Z') };
const LEASE_UNTIL = new Date('2026-01-01T00:00:15Z');
const words = { description: '', tags: [], aliases: [], links: [] };
const topics = [{ id: 'fake:topic', title: 'Topic', ...words }];
const progress = { done: 1, total: 1, what: 'batches' };

const signalsOn = (database: Knex) =>
  createSignalsDomain({ database, clock, radarsOfTopic: async () => [] })
    .service;
const countOf = async (database: Knex, table: string) =>
  Number((await database(table).count({ rows: '*' }).first())?.rows);

/** Another replica takes the collector over, as it does where the lease has run out. */
async function takeOver(store: CollectionStore, id: string): Promise<boolean> {
  const [state] = await store.findStates(['fake']);
  const run = {
    ...{ ...emptyTally, id, collectorId: 'fake', attempt: 1 },
    ...{ trigger: 'schedule' as const, state: 'running' as const },
    ...{ startedAt: clock.now(), finishedAt: undefined, error: undefined },
  };
  return store.claim(run, state, LEASE_UNTIL);
}

const writers: [
  string,
  string,
  (database: Knex, fence: WriteFence) => Promise<unknown>,
][] = [
  [
    'signals and topics',
    'topics',
    (database, fence) =>
      signalsOn(database).ingest('fake', { progress, topics }, fence),
  ],
  [
    'what topics touch',
    'topic_entities',
    (database, fence) =>
      new DatabaseTopicEntities(database).replace(
        'fake',
        [{ topicId: 'fake:topic', entityRefs: ['component:default/shop'] }],
        fence,
      ),
  ],
  [
    'models',
    'models',
    (database, fence) =>
      createModelIngest({
        ...{ database, clock, isExample: () => false, onChanged: () => {} },
      }).ingest(
        'fake',
        { pass: 'one', models: [{ name: 'churn' }] },
        clock.now(),
        fence,
      ),
  ],
];

describe.each(databases.eachSupportedId())('fencing, %s', id => {
  it('has a run write nothing more that was paused while another replica took its collector over', async () => {
    const database = await databases.init(id);
    const { run, store, service, logger } = await startCollection(
      database,
      fakeCollector(async function* one() {
        yield batch(1, { topics });
      }),
      {
        // The pause: between what the run looked at and what it writes.
        async ingest(collectorId, collected, fence) {
          while (!(await takeOver(store, 'other')));
          return signalsOn(database).ingest(collectorId, collected, fence);
        },
      },
    );
    await run();

    expect(await countOf(database, 'topics')).toBe(0);
    expect(await countOf(database, 'signal_totals')).toBe(0);
    expect((await service.getCollector('fake')).state).toMatchObject({
      lease: { runId: 'other' },
      checkpoint: undefined,
      lastRun: { id: 'other', state: 'running' },
    });
    expect(logger.error).not.toHaveBeenCalled();
  });

  it.each(writers)(
    'lets only who holds the collector write %s',
    async (_, table, write) => {
      const database = await databases.init(id);
      const { store } = await startCollection(database, fakeCollector(nothing));
      await takeOver(store, 'first');
      await takeOver(store, 'second');

      await expect(write(database, store.fenceOf('first'))).rejects.toThrow(
        LeaseLostError,
      );
      expect(await countOf(database, table)).toBe(0);
      await write(database, store.fenceOf('second'));
      expect(await countOf(database, table)).toBe(1);
    },
  );

  it('lets nobody take a collector over in the middle of a write, and heartbeats through', async () => {
    // SQLite has one writer at a time: there a claim waits for the end of the write.
    if (id === 'SQLITE_3') return;
    const database = await databases.init(id);
    const { store } = await startCollection(database, fakeCollector(nothing));
    await takeOver(store, 'first');
    await database.transaction(async transaction => {
      await store.fenceOf('first')(transaction);
      expect(await takeOver(store, 'second')).toBe(false);
      const report = { at: clock.now(), tally: emptyTally };
      const leaseUntil = new Date('2026-01-01T00:01:00Z');
      expect(await store.report('first', { ...report, leaseUntil })).toBe(true);
    });
    expect(await takeOver(store, 'second')).toBe(true);
  });
});

async function* nothing() {}
