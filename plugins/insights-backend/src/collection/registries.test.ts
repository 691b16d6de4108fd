import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import type {
  Collected,
  CollectionContext,
} from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import { createModelsDomain } from '../domains/models';
import { MigratedDatabases } from '../platform/__testUtils__/MigratedDatabases';
import { doneOf, fakeCollector } from './__testUtils__/fakeCollector';
import { startCollection } from './__testUtils__/startCollection';
import { RegistryWatch } from './RegistryWatch';

jest.setTimeout(60_000);

const MODELS = ['a', 'b/c', 'ü'];

/** Model by model: the model, then two versions, then that these are all. */
const BATCHES: readonly Omit<Collected, 'checkpoint'>[] = [
  ...MODELS.flatMap(name => [
    { registry: { pass: 'p1', models: [{ name, aliases: { live: '2' } }] } },
    {
      registry: {
        pass: 'p1',
        versions: ['1', '2'].map(version => ({
          ...{ model: name, version, status: 'ready' as const },
          cards: [
            {
              ...{ source: 'README.md', format: 'hugging-face' as const },
              ...{ text: `# ${name} ${version}`, by: 'human' as const },
            },
          ],
        })),
        wholeModels: [name],
      },
    },
  ]),
  { registry: { pass: 'p1', isWhole: true } },
];

function modelsOver(database: Knex) {
  return createModelsDomain({
    database,
    clock: { now: () => new Date('2026-01-01T00:00:00Z') },
    logger: mockServices.logger.mock(),
    sources: [],
    settings: {
      files: [],
      annotation: false,
      cardUrls: [],
      promotions: { approval: [], fourEyes: false },
    },
    hasExampleData: false,
    lastReadAt: async () => new Map(),
  }).ingest;
}

/** What is kept of models, without ids. */
async function readModels(database: Knex) {
  const versions = await database('model_versions as v')
    .join('models as m', 'm.id', 'v.model_id')
    .orderBy(['m.name', 'v.version'])
    .select('m.name', 'v.version', 'v.seen_pass', 'v.gone_since', 'v.digest');
  const count = async (table: string) =>
    Number((await database(table).count('* as n').first())?.n);
  return {
    versions,
    models: await count('models'),
    aliases: await count('model_aliases'),
    cards: await count('model_card_texts'),
    events: await count('model_events'),
    promotions: await count('model_promotions'),
  };
}

describe('collection of registries', () => {
  const databases = MigratedDatabases.create({
    ids: ['SQLITE_3', 'POSTGRES_15'],
  });

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    it('loses and doubles nothing wherever it is killed, before or after a batch was kept', async () => {
      const database = await databases.init(databaseId);
      const models = modelsOver(database);
      const killed = { after: -1, isKept: false };
      let count = 0;
      const collector = fakeCollector(async function* all(
        context: CollectionContext,
      ) {
        for (let i = doneOf(context); i < BATCHES.length; i += 1) {
          yield { ...BATCHES[i], checkpoint: { done: i + 1 } };
        }
      });
      const { run, clock, service } = await startCollection(
        database,
        collector,
        {},
        {
          async ingest(...batch) {
            const { after, isKept } = killed;
            const isLast = after === count;
            count += 1;
            if (isLast && !isKept) throw new Error('killed');
            const report = await models.ingest(...batch);
            if (isLast) throw new Error('killed');
            return report;
          },
        },
      );
      await run();
      const whole = await readModels(database);
      expect(whole).toMatchObject({ models: 3, aliases: 3, cards: 6 });
      expect(whole).toMatchObject({ events: 3, promotions: 3 });

      for (let after = 0; after < BATCHES.length; after += 1) {
        for (const isKept of [false, true]) {
          await database('models').del();
          await database('collectors').update({ checkpoint: null });
          Object.assign(killed, { after, isKept });
          count = 0;
          clock.pass(24 * 3600);
          await run();
          expect(
            (await service.getCollector('fake')).state.lastRun?.state,
          ).toBe('failed');
          clock.pass(24 * 3600);
          await run();
          expect(
            (await service.getCollector('fake')).state.lastRun?.state,
          ).toBe('succeeded');
          expect(await readModels(database)).toEqual(whole);
        }
      }
    });
  });

  it('makes problems of what cannot be kept dead letters, beside those of the batch', async () => {
    const database = await databases.init('SQLITE_3');
    const models = modelsOver(database);
    const { run, service } = await startCollection(
      database,
      fakeCollector(async function* faulty() {
        yield {
          registry: { pass: 'p1', models: [{ name: '' }, { name: 'good' }] },
          problems: [{ item: 'x', reason: 'y', howToMend: 'z' }],
        };
      }),
      {},
      models,
    );
    await run();
    const { items } = await service.listDeadLetters('fake', 10, undefined);
    expect(items.map(({ reason }) => reason).sort()).toEqual([
      'It is empty.',
      'y',
    ]);
    expect((await readModels(database)).models).toBe(1);
  });
});

describe('a registry that tells of changes', () => {
  const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

  /** A registry whose runs go on until `goOn`, watched. */
  async function started() {
    let runs = 0;
    let goOn = () => {};
    const collector = fakeCollector(async function* waiting() {
      runs += 1;
      await new Promise<void>(resolve => (goOn = resolve));
    });
    let tell = () => {};
    const collection = await startCollection(
      await databases.init('SQLITE_3'),
      collector,
    );
    const watch = new RegistryWatch({
      sources: [{ ...collector, watch: changed => (tell = changed) }],
      service: collection.service,
      logger: collection.logger,
      gatherMilliseconds: 20,
    });
    watch.start();
    const requestedAt = async () =>
      (await collection.service.getCollector('fake')).state.requestedAt;
    const begun = async (count: number) => {
      while (runs < count) await sleep(1);
    };
    return {
      ...collection,
      ...{ watch, requestedAt, begun },
      tell: () => tell(),
      goOn: () => goOn(),
    };
  }

  it('is read anew, once for changes that come together', async () => {
    const { run, tell, goOn, begun, requestedAt, watch, clock } =
      await started();
    const first = run();
    await begun(1);
    goOn();
    await first;
    clock.pass(1);
    tell();
    tell();
    while (!(await requestedAt())) await sleep(1);
    const second = run();
    await begun(2);
    expect(await requestedAt()).toBeUndefined();
    goOn();
    await second;
    watch.stop();
  });

  it('is read once more after a run that was under way', async () => {
    const { run, tell, goOn, begun, requestedAt, watch } = await started();
    const first = run();
    await begun(1);
    tell();
    await sleep(60);
    expect(await requestedAt()).toBeUndefined();
    goOn();
    await first;
    while (!(await requestedAt())) await sleep(1);
    watch.stop();
  });
});
