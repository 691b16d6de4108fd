import { setTimeout as sleep } from 'node:timers/promises';
import { MigratedDatabases } from '../platform/__testUtils__/MigratedDatabases';
import { batch, doneOf, fakeCollector } from './__testUtils__/fakeCollector';
import { startCollection } from './__testUtils__/startCollection';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const problem = (item: string) => ({ item, reason: 'no', howToMend: 'mend' });

/** Yields three batches, from where the last run was cut off. */
async function* threeBatches(context: Parameters<typeof doneOf>[0]) {
  for (let done = doneOf(context) + 1; done <= 3; done += 1) yield batch(done);
}

describe.each(databases.eachSupportedId())('collection, %s', id => {
  it('runs a new collector at once, and then by its schedule', async () => {
    const { run, service, clock, kept } = await startCollection(
      await databases.init(id),
      fakeCollector(threeBatches),
    );
    expect(await service.getCollector('fake')).toMatchObject({
      freshness: 'never',
      running: false,
    });
    await run();
    const overview = await service.getCollector('fake');
    expect(overview).toMatchObject({ freshness: 'fresh', running: false });
    expect(overview.state).toMatchObject({
      nextRunAt: new Date('2026-01-01T01:00:00Z'),
      checkpoint: { done: 3 },
      lastRun: {
        state: 'succeeded',
        trigger: 'schedule',
        attempt: 1,
        progress: { done: 3, total: 3, what: 'batches' },
      },
    });
    clock.pass(3599);
    await run();
    expect(kept).toHaveLength(3);
    clock.pass(1);
    await run();
    expect((await service.listRuns('fake', 10, undefined)).items).toHaveLength(
      2,
    );
  });

  it('is stale after two missed runs', async () => {
    const { run, service, clock } = await startCollection(
      await databases.init(id),
      fakeCollector(threeBatches),
    );
    await run();
    clock.pass(2 * 3600 + 60);
    expect(await service.getCollector('fake')).toMatchObject({
      freshness: 'fresh',
    });
    clock.pass(1);
    expect(await service.getCollector('fake')).toMatchObject({
      freshness: 'stale',
    });
  });

  it('tries a failed run again, later each time, and goes on from the checkpoint', async () => {
    let fails = 2;
    const { run, service, clock, kept } = await startCollection(
      await databases.init(id),
      fakeCollector(async function* failing(context) {
        yield batch(doneOf(context) + 1);
        if (fails-- > 0) {
          throw new Error('source is down', {
            cause: new Error('ECONNREFUSED'),
          });
        }
      }),
    );
    await run();
    const { state } = await service.getCollector('fake');
    expect(state.lastRun).toMatchObject({
      state: 'failed',
      error: 'source is down (ECONNREFUSED)',
    });
    expect(state.nextRunAt).toEqual(new Date('2026-01-01T00:00:10Z'));
    clock.pass(10);
    await run();
    expect((await service.getCollector('fake')).state.nextRunAt).toEqual(
      new Date('2026-01-01T00:00:40Z'),
    );
    clock.pass(30);
    await run();
    expect((await service.getCollector('fake')).state).toMatchObject({
      failedAttempts: 0,
      lastRun: { state: 'succeeded', trigger: 'retry', attempt: 3 },
    });
    expect(kept.map(({ checkpoint }) => checkpoint?.done)).toEqual([1, 2, 3]);
  });

  it('keeps problems as dead letters until a run answers them', async () => {
    let problems = [problem('one'), problem('two'), problem('two')];
    const { run, service, clock } = await startCollection(
      await databases.init(id),
      fakeCollector(async function* partial() {
        yield batch(1, { problems });
      }),
    );
    await run();
    expect((await service.getCollector('fake')).state.lastRun).toMatchObject({
      state: 'partial',
      problemCount: 3,
    });
    const first = await service.listDeadLetters('fake', 1, undefined);
    const second = await service.listDeadLetters('fake', 1, first.next);
    expect([...first.items, ...second.items].map(({ item }) => item)).toEqual([
      'two',
      'one',
    ]);
    expect(second.next).toBeUndefined();

    problems = [problem('three')];
    clock.pass(3600);
    await run();
    const letters = await service.listDeadLetters('fake', 10, undefined);
    expect(letters.items).toMatchObject([problem('three')]);
  });

  it('keeps dead letters while a source is unchanged', async () => {
    let batches = [batch(1, { problems: [problem('one')] })];
    const { run, service, clock } = await startCollection(
      await databases.init(id),
      fakeCollector(async function* unchanged() {
        yield* batches;
      }),
    );
    await run();
    batches = [];
    clock.pass(3600);
    await run();
    expect(await service.getCollector('fake')).toMatchObject({
      deadLetterCount: 1,
    });
  });

  it('keeps at most 1,000 dead letters and 200 runs', async () => {
    const { run, service, clock } = await startCollection(
      await databases.init(id),
      fakeCollector(async function* hopeless() {
        yield batch(1, {
          problems: Array.from({ length: 1500 }, (_, n) => problem(`${n}`)),
        });
      }),
    );
    await run();
    expect(await service.getCollector('fake')).toMatchObject({
      deadLetterCount: 1000,
      state: { lastRun: { problemCount: 1500 } },
    });
    for (let n = 0; n < 205; n += 1) {
      clock.pass(3600);
      await run();
    }
    const runs = await service.listRuns('fake', 500, undefined);
    expect(runs.items).toHaveLength(200);
  });

  it('leaves a collector behind that hangs', async () => {
    const { run, service } = await startCollection(
      await databases.init(id),
      fakeCollector(
        async function* hanging() {
          yield batch(1);
          await new Promise(() => {});
        },
        { frequencySeconds: 3600, timeoutSeconds: 0.2 },
      ),
    );
    await run();
    expect((await service.getCollector('fake')).state).toMatchObject({
      lease: undefined,
      lastRun: { state: 'failed', error: 'It took longer than 0.2 seconds.' },
    });
  });

  it('interrupts a run when the process is stopped; the next start goes on', async () => {
    const { run, runner, createRunner, service, kept } = await startCollection(
      await databases.init(id),
      fakeCollector(async function* slow(context) {
        for (let done = doneOf(context) + 1; done <= 3; done += 1) {
          yield batch(done);
          await sleep(30, undefined, { signal: context.signal });
        }
      }),
    );
    const running = run();
    while (kept.length === 0) await sleep(1);
    await runner.stop();
    await running;
    const { state } = await service.getCollector('fake');
    expect(state.lastRun?.state).toBe('interrupted');
    await run(createRunner());
    expect((await service.getCollector('fake')).state.lastRun).toMatchObject({
      state: 'succeeded',
      trigger: 'retry',
      attempt: 1,
    });
    expect(kept.map(({ checkpoint }) => checkpoint?.done)).toEqual([1, 2, 3]);
  });

  it('goes on at once after its process was killed', async () => {
    const { run, store, clock, service, kept } = await startCollection(
      await databases.init(id),
      fakeCollector(threeBatches),
    );
    const [state] = await store.findStates(['fake']);
    const dead = {
      ...{ id: 'dead', collectorId: 'fake', trigger: 'schedule' as const },
      ...{ attempt: 1, state: 'running' as const, startedAt: clock.now() },
      ...{ finishedAt: undefined, error: undefined, progress: undefined },
      written: {
        signals: 0,
        topics: 0,
        series: 0,
        observations: 0,
        markers: 0,
        models: 0,
        modelVersions: 0,
      },
      ...{ unchanged: 0, problemCount: 0 },
    };
    const leaseUntil = new Date(clock.now().getTime() + 15_000);
    await store.claim(dead, state, leaseUntil);
    await store.report('dead', {
      at: clock.now(),
      tally: dead,
      leaseUntil,
      checkpoint: { done: 2 },
    });
    await run();
    expect(await service.getCollector('fake')).toMatchObject({ running: true });
    expect(kept).toHaveLength(0);

    clock.pass(15);
    await run();
    const runs = await service.listRuns('fake', 10, undefined);
    expect(runs.items).toMatchObject([
      { state: 'succeeded', trigger: 'retry', attempt: 2 },
      { id: 'dead', state: 'interrupted' },
    ]);
    expect(kept.map(({ checkpoint }) => checkpoint?.done)).toEqual([3]);
  });

  it('runs once when two processes try at the same time', async () => {
    const { run, createRunner, service, kept } = await startCollection(
      await databases.init(id),
      fakeCollector(threeBatches),
    );
    await Promise.all([run(createRunner()), run(createRunner()), run()]);
    expect(kept).toHaveLength(3);
    const runs = await service.listRuns('fake', 10, undefined);
    expect(runs.items).toHaveLength(1);
  });

  it('begins a run later than the one before, also by a clock that is behind', async () => {
    const seen: Date[] = [];
    const { run, clock, service } = await startCollection(
      await databases.init(id),
      fakeCollector(async function* looking({ now }) {
        seen.push(now);
      }),
    );
    clock.pass(60);
    await run();
    clock.pass(-60);
    await service.requestRun('fake');
    await run();
    expect(seen.map(at => at.toISOString())).toEqual([
      '2026-01-01T00:01:00.000Z',
      '2026-01-01T00:01:00.001Z',
    ]);
  });

  it('begins no run for who looked before another process ran to the end', async () => {
    const { run, store, clock } = await startCollection(
      await databases.init(id),
      fakeCollector(threeBatches),
    );
    const [seen] = await store.findStates(['fake']);
    await run();
    const [{ lastRun }] = await store.findStates(['fake']);
    const leaseUntil = new Date(clock.now().getTime() + 15_000);
    const late = { ...lastRun!, id: 'late' };
    expect(await store.claim(late, seen, leaseUntil)).toBe(false);
  });

  it('stops a run whose collector another process has taken over', async () => {
    const { run, store, clock, service } = await startCollection(
      await databases.init(id),
      fakeCollector(async function* slow({ signal }) {
        yield batch(1);
        await sleep(10_000, undefined, { signal });
        yield batch(2);
      }),
    );
    const running = run();
    let [state] = await store.findStates(['fake']);
    while (!state.lease) {
      await sleep(5);
      [state] = await store.findStates(['fake']);
    }
    const { lastRun } = state;
    let taken = false;
    while (!taken) {
      [state] = await store.findStates(['fake']);
      taken = await store.claim(
        { ...lastRun!, id: 'other' },
        state,
        new Date(clock.now().getTime() + 60_000),
      );
    }
    await running;
    expect((await service.getCollector('fake')).state).toMatchObject({
      lease: { runId: 'other' },
      lastRun: { id: 'other', state: 'running' },
    });
  });

  it('runs when it is asked to, and a run under way is not doubled', async () => {
    let begun = () => {};
    let goOn = () => {};
    const { run, service } = await startCollection(
      await databases.init(id),
      fakeCollector(async function* waiting(context) {
        yield* threeBatches(context);
        begun();
        await new Promise<void>(resolve => (goOn = resolve));
      }),
    );
    const runUntilAsked = async (ask: () => Promise<unknown>) => {
      const beginning = new Promise<void>(resolve => (begun = resolve));
      const running = run();
      await beginning;
      await ask();
      goOn();
      await running;
    };
    await runUntilAsked(async () => {});
    const asked = await service.requestRun('fake');
    expect(asked.state.requestedAt).toEqual(new Date('2026-01-01T00:00:00Z'));
    await runUntilAsked(() => service.requestRun('fake'));
    expect((await service.getCollector('fake')).state).toMatchObject({
      requestedAt: undefined,
      lastRun: { trigger: 'manual', attempt: 1 },
    });
  });

  it('finds the newest runs and dead letters by index', async () => {
    const database = await databases.init(id);
    await startCollection(database, fakeCollector(threeBatches));
    if (id !== 'SQLITE_3') return;
    for (const table of ['collector_runs', 'collector_dead_letters']) {
      const time = table === 'collector_runs' ? 'started_at' : 'at';
      const plan = await database.raw(
        `explain query plan select * from ${table} where collector_id = 'a' order by ${time} desc, id desc limit 5`,
      );
      expect(JSON.stringify(plan)).toContain(`USING INDEX ${table}_newest`);
      expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
    }
  });

  it('can be taken back', async () => {
    const database = await databases.init(id);
    await startCollection(database, fakeCollector(threeBatches));
    const migration = require('../../migrations/20261124000002_collection.js');
    await migration.down(database);
    expect(await database.schema.hasTable('collector_runs')).toBe(false);
  });
});
