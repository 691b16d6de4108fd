import { demoBatch, runs } from '../trends/__testUtils__/demoSignal';
import { databaseIds } from '../trends/__testUtils__/trendsOnDatabase';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DEMO_RADAR, SOME_DAYS } from './__testUtils__/radarSamples';
import { radarsOnDatabase } from './__testUtils__/radarsOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

/** Topics that end at 0.9, 0.5 and 0.1, a year ago they were at 0.1. */
const topics = [
  { a: runs([0.05, 50], [0.45, 10]), b: runs([0.05, 50], [0.45, 10]) },
  { a: runs([0.05, 50], [0.25, 10]), b: runs([0.05, 50], [0.25, 10]) },
  { a: runs([0.05, 60]), b: runs([0.05, 60]) },
];

async function analysed(id: (typeof databaseIds)[number]) {
  const on = await radarsOnDatabase(databases, id);
  await on.signals.ingest('demo', demoBatch(topics));
  await on.sweepOf('one').drain();
  const blips = async () =>
    (
      await on.store.listBlips('demo', {
        ...{ sort: 'title', limit: 10, days: SOME_DAYS },
      })
    ).items;
  return { ...on, blips };
}

describe.each(databases.eachSupportedId())('RadarRefresh on %s', id => {
  it('places each topic by its values, with the movement of the last year', async () => {
    const { replica, blips, store } = await analysed(id);
    await (await replica()).refresh();
    expect(
      (await blips()).map(one => [one.quadrant, one.ring, one.movement]),
    ).toEqual([
      ['even', 'use', 'in'],
      ['odd', 'try', 'in'],
      ['even', 'wait', 'none'],
    ]);
    expect(await store.getBlip('demo', 'demo:t0')).toMatchObject({
      movedAt: '2024-03-01',
      history: [
        { at: '2020-01-01', ring: 'wait' },
        { at: '2024-03-01', ring: 'use' },
      ],
    });
    expect(await store.state('demo')).toMatchObject({
      ...{ revision: 1, dataAsOf: '2024-12-01', blipCount: 3, movedCount: 2 },
    });
  });

  it('makes all blips anew after an upgrade of what makes them', async () => {
    const { replica, knex, store } = await analysed(id);
    await (await replica()).refresh();
    await knex('blips').update({
      input_digest: 'older',
      change_size: 0.123456,
    });
    await (await replica()).refresh();
    expect(
      await knex('blips').where({ change_size: 0.123456 }).pluck('topic_id'),
    ).toEqual([]);
    expect((await store.state('demo')).revision).toBe(2);
  });

  it('changes nothing when nothing changed', async () => {
    const { replica, store, clock } = await analysed(id);
    const { refresh } = await replica();
    await refresh();
    const before = await store.state('demo');
    clock.advance(3600);
    await refresh();
    await (await replica()).refresh();
    expect(await store.state('demo')).toEqual(before);
  });

  it('reads next to nothing when nothing changed, and still follows what does', async () => {
    const { replica, knex, signals, sweepOf, blips, clock } = await analysed(
      id,
    );
    const { refresh } = await replica();
    const statements: string[] = [];
    await refresh();
    knex.on('query', ({ sql }: { sql: string }) => statements.push(sql));
    await refresh();
    // Revisions of definitions, subjects, analyses and entries.
    expect(statements).toHaveLength(4);
    expect(statements.join()).not.toMatch(/topics|analyses|blips/);
    clock.advance(3600);
    await refresh();
    expect(statements.join()).toMatch(/blips/);
    await signals.ingest('demo', demoBatch([topics[0], topics[1], topics[0]]));
    clock.advance(1);
    await sweepOf('one').drain();
    await refresh();
    expect((await blips()).map(({ ring }) => ring)).toEqual([
      'use',
      'try',
      'use',
    ]);
  });

  it('leaves the radar to replicas with a later engine', async () => {
    const { replica, queue, clock, blips } = await analysed(id);
    await queue.takeUp('99.0.0', clock.now());
    await (await replica()).refresh();
    expect(await blips()).toEqual([]);
  });

  it('is done once by two replicas at the same time', async () => {
    const { replica, store, blips } = await analysed(id);
    const [one, other] = [await replica(), await replica()];
    await Promise.all([one.refresh(), other.refresh(), one.refresh()]);
    expect(await blips()).toHaveLength(3);
    expect((await store.state('demo')).revision).toBe(1);
  });

  it('follows new values, titles and tags, and touches no other blip', async () => {
    const { replica, signals, sweepOf, blips, knex } = await analysed(id);
    const { refresh } = await replica();
    await refresh();
    const digests = async () =>
      knex('blips').orderBy('topic_id').pluck('input_digest');
    const before = await digests();
    const batch = demoBatch([topics[0], topics[1], topics[0]]);
    const [, second] = batch.topics ?? [];
    await signals.ingest('demo', {
      ...batch,
      topics: [{ ...second, title: 'A first title', tags: ['area:even'] }],
    });
    await sweepOf('one').drain();
    await refresh();
    expect(
      (await blips()).map(one => [one.title, one.quadrant, one.ring]),
    ).toEqual([
      ['A first title', 'even', 'try'],
      ['Topic 0', 'even', 'use'],
      ['Topic 2', 'even', 'use'],
    ]);
    const after = await digests();
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('takes a topic off the radar that is in no quadrant any more', async () => {
    const { replica, signals, sweepOf, blips } = await analysed(id);
    const { refresh } = await replica();
    await refresh();
    const [first] = demoBatch(topics).topics ?? [];
    await signals.ingest('demo', { topics: [{ ...first, tags: [] }] });
    await sweepOf('one').drain();
    await refresh();
    expect((await blips()).map(({ topicId }) => topicId)).toEqual([
      'demo:t1',
      'demo:t2',
    ]);
  });

  it('takes topics whose texts are as long as they may be', async () => {
    const { replica, signals, sweepOf, blips } = await analysed(id);
    const batch = demoBatch([topics[0]]);
    const topicId = `demo:${'x'.repeat(140)}`;
    const [topic] = batch.topics ?? [];
    const report = await signals.ingest('demo', {
      topics: [
        {
          ...{ ...topic, id: topicId, title: 'İ'.repeat(200) },
          aliases: Array<string>(200).fill('🙂'.repeat(100)),
          tags: ['area:even', '数'.repeat(100)],
        },
      ],
      series: batch.series?.map(one => ({ ...one, topicId })),
    });
    expect(report.problems).toEqual([]);
    await sweepOf('one').drain();
    await (await replica()).refresh();
    expect((await blips()).map(one => one.topicId)).toContain(topicId);
  });

  it('judges anew by another policy', async () => {
    const { replica, store } = await analysed(id);
    await (await replica()).refresh();
    const yaml = DEMO_RADAR.replace('atLeast: 0.8', 'atLeast: 0.95');
    await (await replica([{ file: 'demo.yaml', yaml }])).refresh();
    expect((await store.getBlip('demo', 'demo:t0'))?.ring).toBe('try');
    expect((await store.state('demo')).revision).toBe(2);
  });

  it('keeps a radar empty whose signal nobody has brought', async () => {
    const { replica, store } = await analysed(id);
    const yaml = DEMO_RADAR.replace('demo:share', 'demo:nothing');
    await (await replica([{ file: 'demo.yaml', yaml }])).refresh();
    expect(await store.state('demo')).toMatchObject({
      ...{ revision: 0, blipCount: 0, computedAt: null },
    });
  });
});
