import { turnsOfOthers } from '../../../platform/__testUtils__/turnsOfOthers';
import type { SourceContent } from '../model/definition/planSync';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { draftOf, draftsIn, sloText } from './__testUtils__/definitionSamples';
import {
  databaseIds,
  definitionsOnDatabase,
} from './__testUtils__/definitionsOnDatabase';
import { DatabaseDefinitionsStore } from './DatabaseDefinitionsStore';
import { KnownSlos } from './KnownSlos';

jest.setTimeout(120_000);

const MONDAY = '2026-11-23T00:00:00.000Z';
const TUESDAY = '2026-11-24T00:00:00.000Z';
const WEDNESDAY = '2026-11-25T00:00:00.000Z';
const ANN = 'user:default/ann';
const BEN = 'user:default/ben';

const always = () => true;
const never = () => false;

/** All that files say: a file for each entry. */
function filesOf(
  files: Record<string, ReturnType<typeof draftsIn>>,
  stays: SourceContent['stays'] = never,
): SourceContent {
  return {
    kind: 'file',
    stays,
    drafts: Object.entries(files).flatMap(([ref, drafts]) =>
      drafts.map(draft => ({ draft, source: { kind: 'file' as const, ref } })),
    ),
  };
}

describe.each(databaseIds)('definitions on %s', id => {
  const databases = MigratedDatabases.create({ ids: [id] });
  const open = () => definitionsOnDatabase(databases, id);

  it('gives back what was created, whole', async () => {
    const { store } = await open();
    const draft = draftOf('one');
    expect(await store.create([draft], ANN, MONDAY)).toEqual([]);
    expect(await store.get('one')).toEqual({
      name: 'one',
      version: 1,
      revision: 1,
      digest: draft.digest,
      service: 'checkout',
      source: { kind: 'api', ref: null },
      definition: draft.definition,
      documents: draft.documents,
      createdAt: MONDAY,
      updatedAt: MONDAY,
      retiredAt: null,
      retiredBy: null,
      validFrom: MONDAY,
      by: ANN,
    });
    expect(await store.get('two')).toBeUndefined();
  });

  it('creates none where one of the names is taken', async () => {
    const { store } = await open();
    await store.create([draftOf('one')], ANN, MONDAY);
    const drafts = draftsIn(`${sloText('two')}---\n${sloText('one')}`);
    const clashes = await store.create(drafts, BEN, TUESDAY);
    expect(clashes).toMatchObject([
      { draft: { name: 'one' }, holder: { kind: 'api', ref: null } },
    ]);
    expect(await store.get('two')).toBeUndefined();
    expect(await store.revision()).toBe(1);
  });

  it('lets one of two through who create the same at once', async () => {
    const { knex, store } = await open();
    const other = new DatabaseDefinitionsStore(knex);
    const clashes = await Promise.all([
      store.create([draftOf('one', 0.5), draftOf('two')], ANN, MONDAY),
      other.create([draftOf('one', 0.6), draftOf('three')], BEN, MONDAY),
    ]);
    expect(clashes.map(({ length }) => length).sort()).toEqual([0, 1]);
    const known = await new KnownSlos(store).list();
    expect(known).toHaveLength(2);
  });

  it('begins a version with an edit and leaves the ones before as they were', async () => {
    const { store } = await open();
    await store.create([draftOf('one', 0.9)], ANN, MONDAY);
    const outcome = await store.replace(
      draftOf('one', 0.95),
      always,
      BEN,
      TUESDAY,
    );
    expect(outcome).toBe('kept');
    const versions = await store.versions('one', { limit: 10 });
    expect(versions).toMatchObject([
      { version: 2, validFrom: TUESDAY, validTo: null, by: BEN },
      { version: 1, validFrom: MONDAY, validTo: TUESDAY, by: ANN },
    ]);
    expect(versions[1].documents).toEqual(draftOf('one', 0.9).documents);
    expect(await store.get('one')).toMatchObject({
      version: 2,
      createdAt: MONDAY,
      updatedAt: TUESDAY,
      definition: { objectives: [{ target: 0.95 }] },
    });
    expect(await store.versions('one', { limit: 1, below: 2 })).toMatchObject([
      { version: 1 },
    ]);
  });

  it('lists those of any number of services, by name', async () => {
    const { store } = await open();
    const services = Array.from({ length: 70_000 }, (_, n) => `service-${n}`);
    const text = (name: string, n: number) =>
      sloText(name).replace('checkout', services[n]);
    const texts = [text('c', 1), text('a', 65_000), text('b', 500)];
    await store.create(draftsIn(texts.join('---\n')), ANN, MONDAY);
    await store.create([draftOf('d')], ANN, MONDAY);
    const names = async (page: { limit: number; after?: string }) =>
      (await store.list({ services }, page)).map(({ name }) => name);
    expect(await names({ limit: 1 })).toEqual(['a', 'b']);
    expect(await names({ limit: 9, after: 'a' })).toEqual(['b', 'c']);
    expect(await store.list({ services: [] }, { limit: 9 })).toEqual([]);
  });

  it('begins none where the same is said again', async () => {
    const { store } = await open();
    await store.create([draftOf('one')], ANN, MONDAY);
    await store.replace(draftOf('one'), always, BEN, TUESDAY);
    expect(await store.get('one')).toMatchObject({ version: 1, revision: 1 });
  });

  it('edits only what the edit was made on, and only what the API defines', async () => {
    const { store } = await open();
    await store.create([draftOf('one')], ANN, MONDAY);
    await store.sync(filesOf({ 'a.yaml': [draftOf('two')] }), MONDAY);
    const edit = (name: string, isExpected: (revision: number) => boolean) =>
      store.replace(draftOf(name, 0.5), isExpected, BEN, TUESDAY);
    expect(await edit('one', revision => revision === 7)).toBe('changed');
    expect(await edit('two', always)).toBe('gone');
    expect(await edit('three', always)).toBe('gone');
    expect(await store.retire('one', never, BEN, TUESDAY)).toBe('changed');
    expect(await store.get('one')).toMatchObject({ version: 1 });
  });

  it('keeps the versions of a retired definition, and goes on counting when it comes back', async () => {
    const { store } = await open();
    await store.create([draftOf('one')], ANN, MONDAY);
    expect(await store.retire('one', always, BEN, TUESDAY)).toBe('kept');
    expect(await store.get('one')).toMatchObject({
      retiredAt: TUESDAY,
      retiredBy: BEN,
    });
    expect(await store.retire('one', always, BEN, TUESDAY)).toBe('gone');
    expect(await store.create([draftOf('one')], BEN, WEDNESDAY)).toEqual([]);
    expect(await store.get('one')).toMatchObject({
      version: 2,
      createdAt: MONDAY,
      retiredAt: null,
      retiredBy: null,
    });
    expect(await store.versions('one', { limit: 9 })).toMatchObject([
      { version: 2, validFrom: WEDNESDAY, validTo: null },
      { version: 1, validFrom: MONDAY, validTo: TUESDAY },
    ]);
  });

  it('makes what is kept what the files say: begins, changes, moves, retires, revives', async () => {
    const { store } = await open();
    const [one, two, three] = ['one', 'two', 'three'].map(name =>
      draftOf(name),
    );
    const first = filesOf({ 'a.yaml': [one, two], 'b.yaml': [three] });
    expect(await store.sync(first, MONDAY)).toEqual({
      started: 3,
      moved: 0,
      retired: 0,
      clashes: [],
    });
    const second = filesOf({
      'a.yaml': [draftOf('one', 0.5)],
      'c.yaml': [three],
    });
    expect(await store.sync(second, TUESDAY)).toMatchObject({
      started: 1,
      moved: 1,
      retired: 1,
    });
    expect(await store.get('one')).toMatchObject({ version: 2, by: null });
    expect(await store.get('two')).toMatchObject({
      retiredAt: TUESDAY,
      retiredBy: null,
    });
    expect(await store.get('three')).toMatchObject({
      version: 1,
      source: { kind: 'file', ref: 'c.yaml' },
    });
    expect(await store.sync(first, WEDNESDAY)).toMatchObject({ started: 2 });
    expect(await store.get('two')).toMatchObject({
      version: 2,
      retiredAt: null,
    });
  });

  it('changes nothing when the same files are read again', async () => {
    const { store } = await open();
    const files = filesOf({ 'a.yaml': [draftOf('one')] });
    await store.sync(files, MONDAY);
    const revision = await store.revision();
    expect(await store.sync(files, TUESDAY)).toMatchObject({ started: 0 });
    expect(await store.revision()).toBe(revision);
  });

  it('leaves what stood in a file that cannot be read now', async () => {
    const { store } = await open();
    await store.sync(
      filesOf({ 'a.yaml': [draftOf('one')], 'b.yaml': [draftOf('two')] }),
      MONDAY,
    );
    const broken = filesOf({}, ref => ref === 'a.yaml');
    expect(await store.sync(broken, TUESDAY)).toMatchObject({ retired: 1 });
    expect(await store.get('one')).toMatchObject({ retiredAt: null });
    expect(await store.get('two')).toMatchObject({ retiredAt: TUESDAY });
  });

  it('leaves a name to the source that has it', async () => {
    const { store } = await open();
    await store.create([draftOf('one')], ANN, MONDAY);
    const files = filesOf({ 'a.yaml': [draftOf('one', 0.5), draftOf('two')] });
    const report = await store.sync(files, TUESDAY);
    expect(report.clashes).toMatchObject([
      { draft: { name: 'one' }, holder: { kind: 'api' } },
    ]);
    expect(await store.get('one')).toMatchObject({
      version: 1,
      source: { kind: 'api' },
    });
    expect(await store.get('two')).toMatchObject({ version: 1 });
    await store.retire('one', always, BEN, TUESDAY);
    expect(await store.sync(files, WEDNESDAY)).toMatchObject({ clashes: [] });
    expect(await store.get('one')).toMatchObject({
      version: 2,
      source: { kind: 'file', ref: 'a.yaml' },
    });
  });

  it('lets two replicas read the same files at once and keeps one version', async () => {
    const { knex, store } = await open();
    const other = new DatabaseDefinitionsStore(knex);
    const files = filesOf({
      'a.yaml': Array.from({ length: 20 }, (_, i) => draftOf(`slo-${i}`)),
    });
    await Promise.all(
      [store, other, store, other].map(one => one.sync(files, MONDAY)),
    );
    expect(await store.revision()).toBe(20);
    expect(await store.versions('slo-7', { limit: 9 })).toHaveLength(1);
  });

  it('lets one of two editors through who edit the same at once', async () => {
    const { knex, store } = await open();
    const other = new DatabaseDefinitionsStore(knex);
    await store.create([draftOf('one')], ANN, MONDAY);
    const isFirst = (revision: number) => revision === 1;
    const outcomes = await Promise.all([
      store.replace(draftOf('one', 0.5), isFirst, ANN, TUESDAY),
      other.replace(draftOf('one', 0.6), isFirst, BEN, TUESDAY),
    ]);
    expect([...outcomes].sort()).toEqual(['changed', 'kept']);
    expect(await store.get('one')).toMatchObject({ version: 2 });
  });

  it('tells a replica what another one changed, and gives the same list while nothing did', async () => {
    const { knex, store } = await open();
    const known = new KnownSlos(new DatabaseDefinitionsStore(knex));
    expect(await known.list()).toEqual([]);
    await store.create([draftOf('two'), draftOf('one')], ANN, MONDAY);
    const list = await known.list();
    expect(list).toMatchObject([{ name: 'one' }, { name: 'two' }]);
    expect(await known.list()).toBe(list);
    await store.replace(draftOf('one', 0.5), always, BEN, TUESDAY);
    await store.retire('two', always, BEN, TUESDAY);
    const later = await known.list();
    expect(later).toMatchObject([
      {
        name: 'one',
        version: 2,
        definition: { objectives: [{ target: 0.5 }] },
      },
    ]);
    expect(await known.get('one')).toBe(later[0]);
    expect(await known.get('two')).toBeUndefined();
  });

  it('keeps and lists 10,000 definitions, and lets others have their turn', async () => {
    const { store } = await open();
    const [sample] = draftsIn(sloText('sample'));
    const drafts = Array.from({ length: 10_000 }, (_, i) => ({
      ...sample,
      name: `slo-${i}`,
      definition: { ...sample.definition, name: `slo-${i}` },
    }));
    const turns = await turnsOfOthers(() =>
      store.sync(filesOf({ 'a.yaml': drafts }), MONDAY),
    );
    expect(turns).toBeGreaterThanOrEqual(20);
    const known = new KnownSlos(store);
    const list = await known.list();
    expect(list).toHaveLength(10_000);
    expect(list.map(({ name }) => name)).toEqual(
      drafts.map(({ name }) => name).sort(),
    );
    const without = drafts.slice(1);
    expect(
      await store.sync(filesOf({ 'a.yaml': without }), TUESDAY),
    ).toMatchObject({ started: 0, retired: 1 });
    expect(await known.list()).toHaveLength(9_999);
  });

  it('has an index for what changed after a revision', async () => {
    const { knex, store } = await open();
    const [sample] = draftsIn(sloText('sample'));
    const drafts = Array.from({ length: 5_000 }, (_, i) => ({
      ...sample,
      name: `slo-${i}`,
    }));
    await store.create(drafts, ANN, MONDAY);
    const query = knex('slo_definitions')
      .where('revision', '>', 4_998)
      .orderBy('revision')
      .limit(10)
      .toString();
    const isSqlite = id === 'SQLITE_3';
    if (!isSqlite) await knex.raw('analyze slo_definitions');
    const plan = await knex.raw(
      `${isSqlite ? 'explain query plan' : 'explain'} ${query}`,
    );
    expect(JSON.stringify(isSqlite ? plan : plan.rows)).toContain(
      'slo_definitions_revision_index',
    );
  });

  it('takes its tables away again', async () => {
    const { knex } = await open();
    const directory = `${__dirname}/../../../../migrations`;
    const names = ['slo_definitions', 'slo_versions'];
    while (await knex.schema.hasTable(names[0])) {
      await knex.migrate.down({ directory });
    }
    for (const name of names) {
      expect(await knex.schema.hasTable(name)).toBe(false);
    }
    await knex.migrate.latest({ directory });
    expect(await knex.schema.hasTable(names[0])).toBe(true);
  });
});
