import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { databaseIds } from '../../trends/__testUtils__/trendsOnDatabase';
import { demoBatch, runs } from '../../trends/__testUtils__/demoSignal';
import { backstageList } from '../imports/__testUtils__/listSamples';
import { DEMO_RADAR } from '../__testUtils__/radarSamples';
import { radarsOnDatabase } from '../__testUtils__/radarsOnDatabase';
import { DatabaseRadarDefinitions } from './DatabaseRadarDefinitions';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const PATH = '/radars/demo/definition';
const NEW = { 'If-None-Match': '*' };
const on = (tag: string) => ({ 'If-Match': tag });
const as = (name: string) => ({
  httpAuth: mockServices.httpAuth({
    defaultCredentials: mockCredentials.user(`user:default/${name}`),
  }),
});
const renamed = DEMO_RADAR.replace('title: Demo', 'title: Renamed');

describe.each(databases.eachSupportedId())('radars written in %s', id => {
  async function portal() {
    const base = await radarsOnDatabase(databases, id);
    const ada = await base.replica([], as('ada'));
    const bob = await base.replica([], as('bob'));
    return { ...base, ada, bob };
  }

  it('are made, changed and taken away, on every replica at once, and stay in the history', async () => {
    const { ada, bob, clock } = await portal();
    const made = await ada.api.put(PATH, { text: DEMO_RADAR }, NEW);
    expect([made.status, made.headers.etag]).toEqual([201, '"1"']);
    expect((await bob.api.get('/radars/demo')).body.title).toBe('Demo');
    clock.advance(60);
    const changed = await bob.api.put(PATH, { text: renamed }, on('"1"'));
    expect(changed.body).toMatchObject({
      ...{ version: 2, title: 'Renamed', updatedBy: 'user:default/bob' },
      ...{ source: { kind: 'portal', file: null, isEditable: true } },
      content: { id: 'demo', movementPeriods: 12 },
    });
    expect((await ada.api.get('/radars/demo')).body.title).toBe('Renamed');
    const gone = await ada.api.delete(PATH, on('"2"'));
    expect(gone.status).toBe(200);
    expect((await bob.api.get('/radars/demo')).status).toBe(404);
    const { body } = await bob.api.get(`${PATH}/versions`);
    expect(body.items).toMatchObject([
      { version: 3, text: null, by: 'user:default/ada' },
      { version: 2, text: renamed, by: 'user:default/bob' },
      { version: 1, text: DEMO_RADAR, by: 'user:default/ada' },
    ]);
    const again = await ada.api.put(PATH, { text: DEMO_RADAR }, NEW);
    expect([again.status, again.headers.etag]).toEqual([201, '"4"']);
  });

  it('are not changed on what somebody else changed meanwhile, who is named', async () => {
    const { ada, bob } = await portal();
    await ada.api.put(PATH, { text: DEMO_RADAR }, NEW);
    await bob.api.put(PATH, { text: renamed }, on('"1"'));
    const late = await ada.api.put(
      PATH,
      { text: DEMO_RADAR.replace('Demo', 'Mine') },
      on('"1"'),
    );
    expect([late.status, late.body.detail]).toEqual([
      412,
      expect.stringMatching(/user:default\/bob wrote it at /),
    ]);
    const twice = await ada.api.put(PATH, { text: DEMO_RADAR }, NEW);
    expect(twice.status).toBe(412);
    const blind = await ada.api.put(PATH, { text: DEMO_RADAR });
    expect(blind.status).toBe(428);
  });

  it('of two who write at once, one is refused', async () => {
    const { ada, bob } = await portal();
    await ada.api.put(PATH, { text: DEMO_RADAR }, NEW);
    const answers = await Promise.all(
      [ada, bob].map(({ api }, index) =>
        api.put(
          PATH,
          { text: DEMO_RADAR.replace('Demo', `Demo ${index}`) },
          on('"1"'),
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('begin no version with the same text', async () => {
    const { ada } = await portal();
    await ada.api.put(PATH, { text: DEMO_RADAR }, NEW);
    const same = await ada.api.put(PATH, { text: DEMO_RADAR }, on('"1"'));
    expect([same.status, same.headers.etag]).toEqual([200, '"1"']);
  });

  it('are refused with every fault, each with its place and remedy', async () => {
    const { ada } = await portal();
    const text = DEMO_RADAR.replace('id: demo', 'id: other').replace(
      ', tag: area:odd',
      '',
    );
    const { status, body } = await ada.api.put(PATH, { text }, NEW);
    expect([status, body.errors]).toEqual([
      422,
      [
        {
          pointer: '/text',
          detail:
            'line 9, column 5: quadrants[1].tag is missing. Write what is asked for at this place.',
        },
      ],
    ]);
    const other = await ada.api.put(
      PATH,
      { text: DEMO_RADAR.replace('id: demo', 'id: other') },
      NEW,
    );
    expect(other.body.detail).toMatch('id is other, where only demo');
  });

  it.each(['new', 'compare', 'import', 'topics'])(
    'are not called %s as a page is, and are told so where they are tried out',
    async radarId => {
      const { ada } = await portal();
      const text = DEMO_RADAR.replace('id: demo', `id: ${radarId}`);
      const path = `/radars/${radarId}/definition`;
      const { status, body } = await ada.api.put(path, { text }, NEW);
      expect([status, body.errors]).toEqual([
        422,
        [
          {
            pointer: '/text',
            detail: expect.stringMatching('line 3, column 5: id must not be'),
          },
        ],
      ]);
      const draft = (await ada.api.post('/radar-drafts', { text })).body;
      expect(draft).toMatchObject({ faults: [{ path: 'id' }], preview: null });
      const made = await ada.api.post(`/radars/${radarId}/import`, {
        ...{ from: 'tech-radar.json', content: backstageList() },
      });
      expect(made.status).toBe(422);
    },
  );

  it('are read when they were called as the pages of topics before these were', async () => {
    const { knex, ada } = await portal();
    const text = DEMO_RADAR.replace('id: demo', 'id: topics');
    await new DatabaseRadarDefinitions(knex).add(
      {
        ...{ radarId: 'topics', text, digest: 'sha256:1' },
        ...{ by: 'user:default/ada', at: '2026-01-01T00:00:00.000Z' },
      },
      () => true,
    );
    const { body } = await ada.api.get('/radars');
    expect(body).toMatchObject({
      items: [{ id: 'topics', title: 'Demo' }],
      faults: [{ file: 'topics in the portal', path: 'id' }],
    });
    const kept = await ada.api.get('/radars/topics/definition');
    expect([kept.status, kept.body.text]).toEqual([200, text]);
  });

  it('of a file are read here and changed there', async () => {
    const base = await radarsOnDatabase(databases, id);
    const { api } = await base.replica([
      { file: 'demo.yaml', yaml: DEMO_RADAR },
    ]);
    const read = await api.get(PATH);
    expect(read.body).toMatchObject({
      ...{ version: null, text: DEMO_RADAR },
      source: { kind: 'file', file: 'demo.yaml', isEditable: false },
    });
    const changed = await api.put(PATH, { text: renamed }, on('*'));
    expect([changed.status, changed.body.detail]).toEqual([
      409,
      'The radar demo is defined by the file demo.yaml.',
    ]);
    expect((await api.delete(PATH, on('*'))).status).toBe(409);
    expect((await api.get(`${PATH}/versions`)).body.items).toEqual([]);
  });

  it('stand behind a file of the same id, which is told', async () => {
    const { ada, replica } = await portal();
    await ada.api.put(PATH, { text: renamed }, NEW);
    const { api } = await replica([{ file: 'demo.yaml', yaml: DEMO_RADAR }]);
    const { body } = await api.get('/radars');
    expect(body.items).toMatchObject([{ id: 'demo', title: 'Demo' }]);
    expect(body.faults).toMatchObject([
      { file: 'demo in the portal', path: 'id' },
    ]);
  });

  it('draw what the signal measures, like a file', async () => {
    const { ada, signals, sweepOf } = await portal();
    const high = runs([0.9, 60]);
    await signals.ingest('demo', demoBatch([{ a: high, b: high }]));
    await sweepOf('one').drain();
    await ada.api.put(PATH, { text: DEMO_RADAR }, NEW);
    await ada.refresh();
    const { body } = await ada.api.get('/radars/demo/blips');
    expect(body.items).toMatchObject([
      { topicId: 'demo:t0', ring: 'use', isMeasured: true },
    ]);
  });

  it('leave no blip in a ring that they have no more', async () => {
    const { ada, signals, sweepOf } = await portal();
    const high = runs([0.9, 60]);
    const low = runs([0.1, 60]);
    const values = [high, low].map(all => ({ a: all, b: all }));
    await signals.ingest('demo', demoBatch(values));
    await sweepOf('one').drain();
    await ada.api.put(PATH, { text: DEMO_RADAR }, NEW);
    await ada.refresh();
    const text = DEMO_RADAR.replaceAll('id: use', 'id: adopt');
    await ada.api.put(PATH, { text }, on('"1"'));
    const rings = async () =>
      (await ada.api.get('/radars/demo/blips?sort=title')).body.items.map(
        ({ ring }: { ring: string }) => ring,
      );
    expect(await rings()).toEqual(['wait']);
    await ada.refresh();
    expect(await rings()).toEqual(['adopt', 'wait']);
  });

  it('are tried out before they are written, with faults beside what they are of', async () => {
    const { ada, signals, sweepOf } = await portal();
    const high = runs([0.9, 60]);
    const low = runs([0.1, 60]);
    await signals.ingest(
      'demo',
      demoBatch([
        { a: high, b: high },
        { a: low, b: low },
      ]),
    );
    await sweepOf('one').drain();
    const { body: good } = await ada.api.post('/radar-drafts', {
      text: DEMO_RADAR,
    });
    expect(good).toMatchObject({
      ...{ text: DEMO_RADAR, faults: [], content: { id: 'demo' } },
      preview: {
        rings: [
          { id: 'use', blipCount: 1, rule: 'at least 80 %' },
          { id: 'try', blipCount: 0 },
          { id: 'wait', blipCount: 1, rule: 'anything else' },
        ],
        quadrants: [{ blipCount: 1 }, { blipCount: 1 }],
        items: [
          { topicId: 'demo:t0', ring: 'use', quadrant: 'even' },
          { topicId: 'demo:t1', ring: 'wait', quadrant: 'odd' },
        ],
        hasMore: false,
      },
    });
    const { body: bad } = await ada.api.post('/radar-drafts', {
      definition: { id: 'Demo', title: 'Demo', quadrants: [], rings: [] },
    });
    expect(bad).toMatchObject({ preview: null, content: { id: 'Demo' } });
    expect(bad.faults.map((one: { path: string }) => one.path)).toEqual([
      'id',
      'quadrants',
      'rings',
    ]);
    const { body: broken } = await ada.api.post('/radar-drafts', {
      text: 'rings: ]',
    });
    expect(broken).toMatchObject({ content: null, preview: null });
    expect((await ada.api.get('/radars')).body.items).toEqual([]);
  });
});
