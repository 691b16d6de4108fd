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

    /** A model of which the card of version 1 cannot be composed. */
    async function broken() {
      const one = await portal();
      const { read, knex } = one;
      await read({ production: '1', next: '2' }, ['1', '2']);
      const record = (text: string) =>
        knex('model_versions')
          .where({ version: '1' })
          .whereIn('model_id', knex('models').where(NEW).select('id'))
          .update({ record: text });
      await record('no JSON');
      const entries = async () => {
        const rows = await knex('model_promotions').orderBy('alias');
        return rows.map(({ alias, attempts, card_digest: digest }) => [
          ...[alias, attempts, digest !== null],
        ]);
      };
      return { ...one, record, entries };
    }

    it('is tried again later and later, for a day and not for ever, and does not keep others', async () => {
      const { freeze, entries, wait } = await broken();
      for (let round = 0; round < 5; round += 1) await freeze();
      expect(await entries()).toEqual([
        ['next', 1, true],
        ['production', 1, false],
      ]);
      let minutes = 0;
      for (const isTriedAt = new Set([1, 3, 7, 15, 31, 63]); minutes < 70; ) {
        const [, [, before]] = await entries();
        wait(60);
        minutes += 1;
        await freeze();
        const [, [, after]] = await entries();
        expect([minutes, after - before]).toEqual([
          minutes,
          isTriedAt.has(minutes) ? 1 : 0,
        ]);
      }
      for (let day = 0; day < 10; day += 1) {
        wait(86_400);
        await freeze();
      }
      const [, production] = await entries();
      expect(production).toEqual(['production', 12, false]);
    });

    it('is frozen once it can be composed again, and says when that was', async () => {
      const { freeze, record, ledger, frozen, wait, clock } = await broken();
      // As long as a database may be away, or a release be wrong.
      for (let minutes = 0; minutes < 240; minutes += 10) {
        await freeze();
        wait(600);
      }
      await record('{"metrics":[]}');
      wait(4 * 3_600);
      await freeze();
      const production = (await ledger()).find(
        ({ alias }) => alias === 'production',
      );
      const { body } = await frozen(production!);
      expect(body).toMatchObject({
        ...{ version: '1', isApproved: false },
        frozenAt: clock.now().toISOString(),
      });
    });

    it('says when it was frozen for this entry, also where an older one had the same', async () => {
      const { read, freeze, ledger, frozen, wait, clock } = await portal();
      await read({ production: '1' }, ['1']);
      await freeze();
      const first = clock.now().toISOString();
      wait(86_400);
      await read({}, ['1']);
      wait(86_400);
      await read({ production: '1' }, ['1']);
      await freeze();
      const [latest, , oldest] = await ledger();
      expect(latest.cardDigest).toBe(oldest.cardDigest);
      const frozenAt = async (entry: { id: string }) =>
        (await frozen(entry)).body.frozenAt;
      expect(await frozenAt(oldest)).toBe(first);
      expect(await frozenAt(latest)).toBe(clock.now().toISOString());
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
      const { knex, clock } = await portal();
      const plan = await knex.transaction(async trx => {
        const query = unfrozenQuery(trx, {
          ...{ after: '', limit: 50, at: clock.now().toISOString() },
        });
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
