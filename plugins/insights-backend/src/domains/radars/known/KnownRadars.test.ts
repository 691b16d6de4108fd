import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { readConfiguredFiles } from './readConfiguredFiles';
import { NO_FILES } from './FoundFiles';
import { databaseIds } from '../../trends/__testUtils__/trendsOnDatabase';
import { DEMO_RADAR } from '../__testUtils__/radarSamples';
import { radarsOnDatabase } from '../__testUtils__/radarsOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const good = { file: 'demo.yaml', yaml: DEMO_RADAR };

describe.each(databases.eachSupportedId())('radar files on %s', id => {
  it.each([
    [
      'an unknown ring condition',
      DEMO_RADAR.replace('[rising]', '[risen]'),
      12,
      'rings[1].when.any[1].verdict[0]',
    ],
    [
      'a quadrant without tag',
      DEMO_RADAR.replace(', tag: area:odd', ''),
      9,
      'quadrants[1].tag',
    ],
    ['broken YAML', DEMO_RADAR.replace('rings:', 'rings: ]'), 10, ''],
    ['a NUL character', DEMO_RADAR.replace('Demo', 'De\0mo'), 4, ''],
  ])(
    'with %s are shown as a fault, while the last good definition serves',
    async (_, yaml, line, path) => {
      const { replica } = await radarsOnDatabase(databases, id);
      await replica([good]);
      const { api } = await replica([{ file: 'demo.yaml', yaml }]);
      const { body } = await api.get('/radars');
      expect(body.items).toMatchObject([{ id: 'demo', title: 'Demo' }]);
      expect(body.faults).toContainEqual({
        file: 'demo.yaml',
        line,
        column: expect.any(Number),
        path,
        detail: expect.stringMatching(/\w/),
        howToMend: expect.stringMatching(/\w/),
      });
      const { api: mended } = await replica([good]);
      expect((await mended.get('/radars')).body.faults).toEqual([]);
    },
  );

  it('that vanish are shown as a fault, while the last good definition serves', async () => {
    const { replica } = await radarsOnDatabase(databases, id);
    const folder = await mkdtemp(join(tmpdir(), 'radars-'));
    const file = join(folder, 'demo.yaml');
    await writeFile(file, DEMO_RADAR);
    await replica({ own: await readConfiguredFiles([file]) });
    await rm(file);
    const { api } = await replica({
      own: await readConfiguredFiles([file, folder]),
    });
    const { body } = await api.get('/radars');
    expect(body.items).toMatchObject([{ id: 'demo' }]);
    expect(body.faults).toMatchObject([
      {
        ...{ file, line: null, column: null },
        detail: `cannot be read: there is no such file: ${file}`,
        howToMend: expect.stringContaining('insights.radars'),
      },
      { file: folder, detail: expect.stringContaining('it is a folder') },
    ]);
    expect((await api.get('/radars/demo')).status).toBe(200);
    await rm(folder, { recursive: true });
  });

  it('that define a radar of another file are refused, with the line of the id', async () => {
    const { replica } = await radarsOnDatabase(databases, id);
    const yaml = DEMO_RADAR.replace('title: Demo', 'title: Thief');
    const { api } = await replica([good, { file: 'thief.yaml', yaml }]);
    const { body } = await api.get('/radars');
    expect(body.items).toMatchObject([{ id: 'demo', title: 'Demo' }]);
    expect(body.faults).toMatchObject([
      { file: 'thief.yaml', line: 3, column: 5, path: 'id' },
    ]);
  });

  it('that are called as the pages of topics are read, with how to rename them', async () => {
    const { replica } = await radarsOnDatabase(databases, id);
    const yaml = DEMO_RADAR.replace('id: demo', 'id: topics');
    const { api } = await replica([{ file: 'demo.yaml', yaml }]);
    const { body } = await api.get('/radars');
    expect(body.items).toMatchObject([{ id: 'topics', title: 'Demo' }]);
    expect(body.faults).toMatchObject([
      {
        ...{ file: 'demo.yaml', line: 3, path: 'id' },
        howToMend: expect.stringContaining('another id'),
      },
    ]);
    expect((await api.get('/radars/topics')).status).toBe(200);
    expect((await api.get('/radars/topics/blips')).status).toBe(200);
  });

  it('that were never good are no radar, and stop no other', async () => {
    const { replica } = await radarsOnDatabase(databases, id);
    const { api } = await replica([{ file: 'bad.yaml', yaml: 'x' }, good]);
    const { body } = await api.get('/radars');
    expect(body.items).toHaveLength(1);
    expect(body.faults).toMatchObject([
      { file: 'bad.yaml', line: 1, column: 1 },
    ]);
  });

  it('that came to define another radar fall back to that one', async () => {
    const { replica } = await radarsOnDatabase(databases, id);
    await replica([good]);
    const yaml = DEMO_RADAR.replace('id: demo', 'id: another');
    await replica([{ file: 'demo.yaml', yaml }]);
    const { known } = await replica([{ file: 'demo.yaml', yaml: '' }]);
    expect((await known.list()).map(radar => radar.id)).toEqual(['another']);
  });

  it('that say the same again change no radar', async () => {
    const { replica } = await radarsOnDatabase(databases, id);
    const { known, api } = await replica([good]);
    await api.put(
      '/radars/ours/definition',
      { text: DEMO_RADAR.replace('id: demo', 'id: ours') },
      { 'if-none-match': '*' },
    );
    const own = { files: [good], faults: [], stays: () => false };
    expect(await known.read({ own, ofCatalog: NO_FILES })).toEqual([]);
    // Nothing of it is parsed anew: they are the very same.
    const before = await known.list();
    expect(before.map(radar => radar.id)).toEqual(['demo', 'ours']);
    await known.read({ own, ofCatalog: NO_FILES });
    await known.read({ own, ofCatalog: NO_FILES });
    (await known.list()).forEach((radar, index) =>
      expect(radar).toBe(before[index]),
    );
    const yaml = DEMO_RADAR.replace('title: Demo', 'title: Other');
    const changed = { ...own, files: [{ ...good, yaml }] };
    expect(
      await known.read({ own: changed, ofCatalog: NO_FILES }),
    ).toMatchObject([{ id: 'demo', title: 'Other' }]);
  });
});
