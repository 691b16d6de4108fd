import { createModelIngest } from '../ingest';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  databaseIds,
  lifecycleOnDatabase,
} from './__testUtils__/lifecycleOnDatabase';
import { unfrozenQuery } from './DatabaseUnfrozen';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

/** The model as its registry is first read. */
const NEW = { registry: 'mlflow', name: 'shop/returns' };

describe.each(databases.eachSupportedId())(
  'the card of what was seen in a registry on %s',
  id => {
    let database: ReturnType<typeof lifecycleOnDatabase>;
    beforeAll(() => {
      database = lifecycleOnDatabase(databases, id);
    });

    async function portal() {
      const one = await (await database).begin();
      const { knex, clock, api } = one;
      const ingest = createModelIngest({
        ...{ database: knex, clock },
        ...{ isExample: () => false, onChanged: () => {} },
      });
      const read = (aliases: Record<string, string>, versions: string[]) =>
        ingest.ingest(
          NEW.registry,
          {
            pass: clock.now().toISOString(),
            models: [{ name: NEW.name, aliases }],
            versions: versions.map(version => ({
              ...{ model: NEW.name, version, status: 'ready' as const },
              createdAt: '2026-11-01T00:00:00.000Z',
              metrics: [{ name: 'mae', value: 0.5 }],
            })),
          },
          clock.now(),
        );
      return {
        ...{ ...one, read },
        ledger: () => api.ledger('', NEW),
        frozen: (entry: { id: string }) => api.frozen(entry, NEW),
      };
    }

    it('is frozen once, when it was first seen, and says that nobody approved it', async () => {
      const { read, freeze, ledger, frozen, wait, clock } = await portal();
      await read({ production: '1' }, ['1']);
      const seenAt = clock.now().toISOString();
      await freeze();
      const [first, ...others] = await ledger();
      expect(others).toEqual([]);
      expect(first).toMatchObject({
        ...{ state: 'observed', fromVersion: null, toVersion: '1' },
        ...{ requestedBy: null, decidedBy: null },
        reason: 'It was so when the registry was first read here.',
        cardDigest: expect.stringMatching(/^sha256:/),
      });
      const { status, body } = await frozen(first);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        ...{ version: '1', isApproved: false, isIntact: true },
        ...{ frozenAt: seenAt, changesSince: [] },
        metrics: [{ name: 'mae', value: 0.5 }],
      });
      wait(60);
      await read({ production: '1' }, ['1']);
      await freeze();
      expect(await ledger()).toEqual([first]);
    });

    it('waits for the version, and is not frozen of what was overtaken', async () => {
      const { read, freeze, ledger, wait } = await portal();
      await read({ production: '1', next: '2' }, []);
      await freeze();
      expect((await ledger()).map(({ cardDigest }) => cardDigest)).toEqual([
        ...[null, null],
      ]);
      wait(60);
      await read({ production: '2', next: '2' }, ['1', '2']);
      await freeze();
      const digests = (await ledger()).map(
        ({ alias, toVersion, cardDigest }) => [
          `${alias} ${toVersion}`,
          cardDigest !== null,
        ],
      );
      expect(Object.fromEntries(digests)).toEqual({
        'production 1': false,
        'production 2': true,
        'next 2': true,
      });
    });

    it('is not tried for ever, and does not keep others', async () => {
      const { read, freeze, ledger, knex } = await portal();
      await read({ production: '1', next: '2' }, ['1', '2']);
      await knex('model_versions')
        .where({ version: '1' })
        .whereIn('model_id', knex('models').where(NEW).select('id'))
        .update({ record: 'no JSON' });
      for (let round = 0; round < 5; round += 1) await freeze();
      const entries = await knex('model_promotions').orderBy('alias');
      expect(
        entries.map(({ alias, attempts, card_digest: digest }) => [
          ...[alias, attempts, digest !== null],
        ]),
      ).toEqual([
        ['next', 1, true],
        ['production', 3, false],
      ]);
      expect(await ledger()).toHaveLength(2);
    });

    it('is approved where it was promoted here', async () => {
      const { api, freeze } = await portal();
      const { body: asked } = await api.ask();
      await api.decide(asked, 'approve');
      await freeze();
      const { body } = await api.frozen(asked);
      expect(body).toMatchObject({ isApproved: true, version: '2' });
    });

    it('is looked for by an index', async () => {
      const { knex } = await portal();
      const plan = await knex.transaction(async trx => {
        const query = unfrozenQuery(trx, { after: '', limit: 50 });
        const isSqlite = id === 'SQLITE_3';
        // A table of no rows is not worth an index.
        if (!isSqlite) await trx.raw('set local enable_seqscan = off');
        const explain = isSqlite ? 'explain query plan' : 'explain';
        return JSON.stringify(await trx.raw(`${explain} ${query.toQuery()}`));
      });
      expect(plan).toContain('model_promotions_unfrozen_index');
    });
  },
);
