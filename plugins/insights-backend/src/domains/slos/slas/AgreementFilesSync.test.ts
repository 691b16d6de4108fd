import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { definitionsOf } from '../model/definition/definitionsOf';
import { readOpenSlo } from '../model/openslo/readOpenSlo';
import { readAgreements } from '../model/sla/readAgreements';
import { readSloFiles } from '../definitions/readSloFiles';
import { definitionsOnDatabase } from '../definitions/__testUtils__/definitionsOnDatabase';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { AgreementFilesSync } from './AgreementFilesSync';
import { DatabaseAgreementsStore } from './DatabaseAgreementsStore';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

const text = (name: string, target = 0.99) => `apiVersion: almanac.io/v1
kind: ServiceLevelAgreement
metadata: { name: ${name} }
spec: { customer: A, slo: b, target: ${target}, timeWindow: [{ duration: 30d, isRolling: true }] }
`;

async function open() {
  const { knex } = await definitionsOnDatabase(databases, 'SQLITE_3');
  const store = new DatabaseAgreementsStore(knex);
  const directory = await mkdtemp(join(tmpdir(), 'slas-'));
  const files = new AgreementFilesSync({
    paths: [directory],
    store,
    clock: { now: () => new Date('2026-11-25T12:00:00Z') },
    logger: mockServices.logger.mock(),
  });
  return {
    files,
    store,
    directory,
    write: (name: string, content: string) =>
      writeFile(join(directory, name), content),
    names: async () =>
      (await store.list()).map(
        ({ agreement, version }) => `${agreement.id} ${version}`,
      ),
  };
}

describe('agreements in files', () => {
  it('follow what the files say, and begin a version only where it changed', async () => {
    const { files, write, names, directory } = await open();
    await write('a.yaml', `${text('one')}---\n${text('two')}`);
    await files.sync();
    await files.sync();
    expect(await names()).toEqual(['one 1', 'two 1']);
    await write('a.yaml', text('one', 0.98));
    await write('b.yaml', text('two'));
    await files.sync();
    expect(await names()).toEqual(['one 2', 'two 1']);
    await rm(join(directory, 'b.yaml'));
    await files.sync();
    expect(await names()).toEqual(['one 2']);
    expect(files.faults()).toEqual([]);
    await rm(directory, { recursive: true });
  });

  it('stay as they were while a file is wrong, which is told of', async () => {
    const { files, write, names, directory } = await open();
    await write('a.yaml', `${text('one')}---\n${text('two')}`);
    await files.sync();
    await write('a.yaml', text('one', 7));
    await files.sync();
    expect(await names()).toEqual(['one 1', 'two 1']);
    expect(files.faults()).toMatchObject([
      { line: 4, path: 'spec.target', severity: 'error' },
    ]);
    await rm(directory, { recursive: true });
  });

  it('do not take the name of one that the API has', async () => {
    const { files, store, write, names, directory } = await open();
    const { placed } = readAgreements([{ file: 'text', text: text('one') }]);
    await store.create(
      placed.map(({ agreement }) => ({ agreement, digest: 'sha256:0' })),
      'user:default/mock',
      '2026-11-25T12:00:00.000Z',
    );
    await write('a.yaml', text('one', 0.5));
    await files.sync();
    expect(await names()).toEqual(['one 1']);
    expect(files.faults()).toMatchObject([
      {
        rule: 'sla/name-taken',
        detail: 'is taken: the API defines one already',
      },
    ]);
    await rm(directory, { recursive: true });
  });
});

describe('the agreements of the demo company', () => {
  const examples = resolve(__dirname, '../../../../../../examples');

  it('are right, and name objectives that there are', async () => {
    const { files } = await readSloFiles([join(examples, 'slas')]);
    const { placed, faults } = readAgreements(files);
    expect(faults).toEqual([]);
    expect(placed.length).toBeGreaterThanOrEqual(3);
    const slos = await readSloFiles([join(examples, 'slos')]);
    const definitions = definitionsOf(
      readOpenSlo(slos.files, ['example', 'self']).documents,
    );
    for (const { agreement } of placed) {
      const slo = definitions.find(({ name }) => name === agreement.slo);
      expect(slo?.objectives[agreement.objective]).toBeDefined();
    }
  });
});
