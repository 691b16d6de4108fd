import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { SERVICES } from '../__testUtils__/services';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { SOURCES, sloText } from './__testUtils__/definitionSamples';
import { definitionsOnDatabase } from './__testUtils__/definitionsOnDatabase';
import { createSloDefinitions } from './createSloDefinitions';

jest.setTimeout(60_000);

const SLI = `apiVersion: openslo/v1
kind: SLI
metadata: { name: answers }
spec:
  ratioMetric:
    counter: true
    good: { metricSource: { metricSourceRef: prometheus-main, spec: { query: good } } }
    total: { metricSource: { metricSourceRef: prometheus-main, spec: { query: all } } }
`;

const REFERRING = `apiVersion: openslo/v1
kind: SLO
metadata: { name: referring }
spec:
  service: checkout
  indicatorRef: answers
  budgetingMethod: Occurrences
  objectives: [{ target: 0.9 }]
`;

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

describe('files of the configuration', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'slo-files-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const write = async (name: string, text: string) => {
    const file = join(directory, name);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text);
    return file;
  };

  async function open(...paths: string[]) {
    const { knex } = await definitionsOnDatabase(databases, 'SQLITE_3');
    const replica = (...files: string[]) =>
      createSloDefinitions({
        database: knex,
        clock: { now: () => new Date('2026-11-25T12:00:00Z') },
        logger: mockServices.logger.mock(),
        sources: SOURCES,
        services: SERVICES,
        settings: { files, annotation: false },
      });
    const { routes, known, sync } = replica(
      ...(paths.length > 0 ? paths : [directory]),
    );
    const api = createTestApi(routes);
    return {
      replica,
      api,
      sync,
      names: async () => (await known.list()).map(({ name }) => name),
      faults: async () =>
        (await api.get('/slo-definitions/faults')).body.items as {
          file: string;
          detail: string;
          rule: string;
        }[],
    };
  }

  it('are read with all below, and refer to each other', async () => {
    await write('a.yaml', sloText('one'));
    await write('deep/er/b.yml', REFERRING);
    await write('z.json', JSON.stringify([]));
    await write('notes.md', 'not an SLO');
    await write('.git/c.yaml', sloText('hidden'));
    const sli = await write('sli.yaml', SLI);
    const { sync, names, faults, api } = await open(directory, sli);
    await sync();
    expect(await faults()).toEqual([]);
    expect(await names()).toEqual(['one', 'referring']);
    const { body } = await api.get('/slo-definitions/referring');
    expect(body.source).toEqual({
      kind: 'file',
      ref: join(directory, 'deep/er/b.yml'),
      isEditable: false,
    });
    expect(body.updatedBy).toBeNull();
    expect(body.text).toContain('kind: SLI');
  });

  it('are the only place where their SLOs are edited', async () => {
    const file = await write('a.yaml', sloText('one'));
    const { sync, api } = await open();
    await sync();
    const answers = [
      await api.put(
        '/slo-definitions/one',
        { text: sloText('one') },
        { 'If-Match': '*' },
      ),
      await api.delete('/slo-definitions/one', { 'If-Match': '*' }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(409);
      expect(answer.body.type).toMatch(/not-editable$/);
      expect(answer.body.detail).toContain(file);
    }
    const taken = await api.post('/slo-definitions', { text: sloText('one') });
    expect(taken.status).toBe(409);
    expect(taken.body.detail).toContain(file);
  });

  it('stand as they last were while they are broken', async () => {
    const a = await write('a.yaml', `${sloText('one')}---\n${sloText('two')}`);
    const { sync, names, faults, api } = await open();
    await sync();
    await write('a.yaml', `${sloText('one', { target: 0.5 })}---\nkind: [`);
    await sync();
    expect(await names()).toEqual(['one', 'two']);
    expect(await faults()).toEqual([
      expect.objectContaining({
        kind: 'file',
        file: a,
        line: 17,
        rule: 'yaml',
      }),
    ]);
    await write('a.yaml', sloText('one', { target: 0.6 }));
    await sync();
    expect(await names()).toEqual(['one']);
    expect(await faults()).toEqual([]);
    const { body } = await api.get('/slo-definitions/one');
    expect(body.definition.objectives[0].target).toBe(0.6);
  });

  it('stand as they last were while what they refer to is broken', async () => {
    await write('slo.yaml', REFERRING);
    await write('sli.yaml', SLI);
    const { sync, names, faults } = await open();
    await sync();
    await write('sli.yaml', SLI.replace('query: all', 'filter: all'));
    await sync();
    expect(await names()).toEqual(['referring']);
    expect((await faults()).map(({ rule }) => rule)).toEqual(['source/query']);
    await rm(join(directory, 'sli.yaml'));
    await sync();
    expect(await names()).toEqual(['referring']);
    expect((await faults()).map(({ rule }) => rule)).toEqual([
      'openslo/unknown-reference',
    ]);
  });

  it('stand as they last were while they are not there, and are gone when the configuration names them no more', async () => {
    const file = await write('a.yaml', sloText('one'));
    const { sync, names, faults, replica } = await open(file);
    await sync();
    await rm(file);
    await sync();
    expect(await names()).toEqual(['one']);
    expect(await faults()).toMatchObject([
      { file, detail: 'cannot be read: there is no such file' },
    ]);
    await replica().sync();
    expect(await names()).toEqual([]);
  });

  it('stand as they last were while their directory is not there', async () => {
    const slos = join(directory, 'slos');
    await write('slos/a.yaml', sloText('one'));
    const named = `./${relative(process.cwd(), slos)}/`;
    const { sync, names, faults } = await open(named);
    await sync();
    expect(await names()).toEqual(['one']);
    await rm(slos, { recursive: true });
    await sync();
    expect(await names()).toEqual(['one']);
    expect(await faults()).toMatchObject([
      { file: named, detail: 'cannot be read: there is no such file' },
    ]);
  });

  it('are gone when they are taken out of a directory', async () => {
    const file = await write('a.yaml', sloText('one'));
    const { sync, names } = await open();
    await sync();
    await rm(file);
    await sync();
    expect(await names()).toEqual([]);
  });

  it('leave a name to whoever has it, and say so', async () => {
    const a = await write('a.yaml', sloText('one'));
    const b = await write('b.yaml', sloText('two'));
    const { sync, names, faults, api } = await open();
    await api.post('/slo-definitions', { text: sloText('two') });
    await sync();
    expect(await names()).toEqual(['one', 'two']);
    expect(await faults()).toEqual([
      expect.objectContaining({
        file: b,
        line: 3,
        path: 'metadata.name',
        detail: 'is taken: the API defines two already',
      }),
    ]);
    await write('c.yaml', sloText('one', { target: 0.5 }));
    await sync();
    const { body } = await api.get('/slo-definitions/one');
    expect(body).toMatchObject({ version: 1, source: { ref: a } });
  });

  it('may be links within the directory, not out of it', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'slo-outside-'));
    await writeFile(join(outside, 'secret.yaml'), sloText('secret'));
    await write('..data/a.yaml', sloText('one'));
    await symlink(join(directory, '..data/a.yaml'), join(directory, 'a.yaml'));
    await symlink(join(outside, 'secret.yaml'), join(directory, 'b.yaml'));
    await symlink(directory, join(directory, 'loop'));
    const { sync, names, faults } = await open();
    await sync();
    await rm(outside, { recursive: true });
    expect(await names()).toEqual(['one']);
    expect(await faults()).toMatchObject([
      { detail: 'cannot be read: it leads out of the directory' },
    ]);
  });

  it('are not read where they are too large', async () => {
    await write('a.yaml', sloText('one'));
    await write('b.yaml', `# ${'x'.repeat(200_000)}`);
    const { sync, names, faults } = await open();
    await sync();
    expect(await names()).toEqual(['one']);
    expect(await faults()).toMatchObject([
      { detail: 'cannot be read: it is larger than 200000 bytes' },
    ]);
  });

  it('make one state when two replicas read them at once', async () => {
    await write('a.yaml', sloText('one'));
    const { sync, replica, api } = await open();
    await Promise.all([sync(), replica(directory).sync(), sync()]);
    const { body } = await api.get('/slo-definitions/one/versions');
    expect(body.items).toHaveLength(1);
  });
});
