import { createHash } from 'node:crypto';
import { databaseIds } from '../trends/__testUtils__/trendsOnDatabase';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import {
  DEMO_RADAR,
  madeBlip,
  radarOf,
  SOME_DAYS,
} from './__testUtils__/radarSamples';
import { radarsOnDatabase } from './__testUtils__/radarsOnDatabase';
import type { MadeBlip } from './model/makeBlip';
import type { RadarChanges } from './RadarsStore';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

const digestOf = (made: MadeBlip) =>
  createHash('sha256').update(JSON.stringify(made)).digest('hex');

function changesOf(
  made: readonly MadeBlip[],
  extra: Partial<RadarChanges> = {},
): RadarChanges {
  return {
    made: made.map(one => ({ made: one, inputDigest: digestOf(one) })),
    removed: [],
    computedAt: '2026-01-01T00:00:00.000Z',
    dataAsOf: '2025-12-01',
    ...extra,
  };
}

async function storeOn(id: (typeof databaseIds)[number]) {
  const { store, knex } = await radarsOnDatabase(databases, id);
  await store.keepDefinition(radarOf(DEMO_RADAR), {
    file: 'demo.yaml',
    yaml: DEMO_RADAR,
  });
  return { store, knex };
}

describe.each(databases.eachSupportedId())('DatabaseRadarsStore on %s', id => {
  it('gives back a blip as it was saved, with its history from the oldest', async () => {
    const { store } = await storeOn(id);
    const history = [
      { at: '2024-01-01', ring: 'wait' },
      { at: '2025-03-01', ring: 'try' },
    ];
    const made = madeBlip(
      { title: 'İ of :has()', value: null, tags: ['area:even', 'area:even'] },
      [...history].reverse(),
    );
    await store.save('demo', changesOf([made]));
    expect(await store.getBlip('demo', 'demo:t0')).toEqual({
      ...made.blip,
      suggestion: made.suggestion,
      history,
    });
    expect(await store.getBlip('demo', 'demo:t1')).toBeUndefined();
    expect(await store.radarsOfTopic('demo:t0')).toEqual(['demo']);
  });

  it('replaces and removes, leaves the others, and counts', async () => {
    const { store, knex } = await storeOn(id);
    const topics = ['demo:t0', 'demo:t1', 'demo:t2'];
    await store.save(
      'demo',
      changesOf(topics.map(topicId => madeBlip({ topicId }))),
    );
    await store.save(
      'demo',
      changesOf(
        [madeBlip({ topicId: 'demo:t0', ring: 'use', movement: 'in' })],
        { removed: ['demo:t1', 'demo:nobody'], dataAsOf: '2026-01-01' },
      ),
    );
    expect(await store.state('demo')).toEqual({
      revision: 2,
      computedAt: '2026-01-01T00:00:00.000Z',
      dataAsOf: '2026-01-01',
      filledSignal: null,
      blipCount: 2,
      movedCount: 1,
      byRing: expect.arrayContaining([
        { suggested: 'use', decided: null, count: 1 },
        { suggested: 'wait', decided: null, count: 1 },
      ]),
      byQuadrant: new Map([['even', 2]]),
    });
    for (const table of ['blip_tags', 'ring_changes']) {
      expect(await knex(table).where({ topic_id: 'demo:t1' })).toEqual([]);
    }
  });

  it('keeps the revision where a replica saved the same before', async () => {
    const { store } = await storeOn(id);
    const changes = changesOf([madeBlip({}), madeBlip({ topicId: 'demo:t1' })]);
    await Promise.all([1, 2, 3].map(() => store.save('demo', changes)));
    expect((await store.state('demo')).revision).toBe(1);
    const less = changesOf([], { removed: ['demo:t1'] });
    await Promise.all([1, 2].map(() => store.save('demo', less)));
    expect((await store.state('demo')).revision).toBe(2);
  });

  it('leaves nothing of a save that fails', async () => {
    const { store, knex } = await storeOn(id);
    await store.save('demo', changesOf([madeBlip({})]));
    await knex.schema.renameTable('ring_changes', 'away');
    const next = changesOf([madeBlip({ ring: 'use' })]);
    await expect(store.save('demo', next)).rejects.toThrow();
    await knex.schema.renameTable('away', 'ring_changes');
    expect(await store.getBlip('demo', 'demo:t0')).toMatchObject({
      ring: 'wait',
      history: [{ ring: 'wait' }],
    });
    expect((await store.state('demo')).revision).toBe(1);
  });

  it('keeps a title whose lower case is longer than a title may be', async () => {
    const { store } = await storeOn(id);
    await store.save('demo', changesOf([madeBlip({ title: 'İ'.repeat(200) })]));
    expect(await store.countBlips('demo', { q: 'İ', days: SOME_DAYS })).toBe(1);
  });

  it('knows one last good definition of a file, the newest', async () => {
    const { store } = await storeOn(id);
    const renamed = DEMO_RADAR.replace('id: demo', 'id: renamed');
    await store.keepDefinition(radarOf(renamed), {
      file: 'demo.yaml',
      yaml: renamed,
    });
    expect(await store.goodFiles()).toEqual(new Map([['demo.yaml', renamed]]));
  });
});
