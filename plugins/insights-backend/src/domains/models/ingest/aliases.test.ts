import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { startIngest } from './__testUtils__/startIngest';

jest.setTimeout(60_000);

const READ_AT = '2026-01-01T00:00:00.000Z';
const LATER = '2026-01-02T00:00:00.000Z';

describe('aliases of registries', () => {
  const databases = MigratedDatabases.create({
    ids: ['SQLITE_3', 'POSTGRES_15'],
  });

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    let database: Knex;
    beforeAll(async () => {
      database = await databases.init(databaseId);
    });

    /** A model whose version 1 is live. */
    async function started() {
      const on = await startIngest(database);
      const read = (aliases: Record<string, string>, pass = 'p1') =>
        on.keep({ pass, models: [{ name: 'churn', aliases }] });
      await read({ live: '1' });
      const { id } = await on.database('models').first('id');
      /** Writes down a move as it is done here. */
      const promote = (
        at: string,
        from: string | null,
        to: string | null,
        rest: object = { ended_at: at },
      ) =>
        on.database('model_promotions').insert({
          ...{ id: randomUUID(), model_id: id, alias: 'live', evidence: '[]' },
          ...{ from_version: from, to_version: to, state: 'applied' },
          ...{ requested_by: 'user:default/a', requested_at: at },
          ...{ decided_by: 'user:default/b', decided_at: at, ...rest },
        });
      const holdHere = (version: string, at: string) =>
        on.database('model_aliases').update({ version, moved_at: at });
      return { ...on, read, promote, holdHere };
    }

    it('begins the ledger with the aliases that a model came with, once', async () => {
      const { state, read } = await started();
      await read({ live: '1' }, 'p2');
      const { promotions, events, aliases } = await state();
      expect(promotions).toMatchObject([
        {
          ...{ alias: 'live', from_version: null, to_version: '1' },
          ...{ state: 'observed', requested_at: READ_AT, requested_by: null },
          reason: 'It was so when the registry was first read here.',
        },
      ]);
      expect(events.map(({ kind }) => kind)).toEqual(['first-seen']);
      expect(aliases).toMatchObject([{ version: '1', moved_at: READ_AT }]);
    });

    it('writes down what was moved, given and taken in the registry', async () => {
      const { read, state, clock } = await started();
      clock.at = LATER;
      await read({ live: '2', next: '3' }, 'p2');
      await read({ next: '3' }, 'p3');
      const { promotions, events, aliases } = await state();
      const moves = promotions.map(one => [
        one.alias,
        one.from_version,
        one.to_version,
        one.state,
      ]);
      expect(moves).toHaveLength(4);
      expect(moves).toEqual(
        expect.arrayContaining([
          ['live', null, '1', 'observed'],
          ['live', '1', '2', 'observed'],
          ['next', null, '3', 'observed'],
          ['live', '2', null, 'observed'],
        ]),
      );
      expect(events.map(({ detail }) => detail)).toEqual(
        expect.arrayContaining([
          'live was moved from version 1 to 2.',
          'next was given to version 3.',
          'live was taken from version 2.',
        ]),
      );
      expect(aliases).toMatchObject([{ alias: 'next', moved_at: LATER }]);
    });

    it('knows the moves that were done here', async () => {
      const { read, promote, state } = await started();
      await promote(READ_AT, '1', '2');
      await read({ live: '2' }, 'p2');
      const { promotions, events, aliases } = await state();
      expect(promotions.map(({ state: one }) => one).sort()).toEqual([
        ...['applied', 'observed'],
      ]);
      expect(events).toHaveLength(1);
      expect(aliases).toMatchObject([{ version: '2' }]);
    });

    it('tells the move back in the registry from a move that was done here', async () => {
      const { read, promote, state, clock } = await started();
      await promote(READ_AT, '1', '2');
      await read({ live: '2' }, 'p2');
      clock.at = LATER;
      await read({ live: '1' }, 'p3');
      await read({ live: '2' }, 'p4');
      const { promotions } = await state();
      const seen = promotions.filter(
        one => one.state === 'observed' && one.requested_at === LATER,
      );
      expect(seen).toHaveLength(2);
    });

    it('believes no batch that was read before the move that was done here', async () => {
      const { read, promote, holdHere, state, ingest, clock } = await started();
      clock.at = LATER;
      const models = [{ name: 'churn', aliases: { live: '1' } }];
      await promote(LATER, '1', '2');
      await holdHere('2', LATER);
      await ingest.ingest('mlflow', { pass: 'p2', models }, new Date(READ_AT));
      expect((await state()).aliases).toMatchObject([{ version: '2' }]);
      await read({ live: '3' }, 'p3');
      const { aliases, promotions } = await state();
      expect(aliases).toMatchObject([{ version: '3' }]);
      expect(promotions).toHaveLength(3);
    });

    it('believes no batch that was read while a move is under way', async () => {
      const { read, promote, holdHere, state, clock } = await started();
      await promote(LATER, '1', '2', { state: 'applying' });
      clock.at = '2026-01-03T00:00:00.000Z';
      await holdHere('2', READ_AT);
      await read({ live: '1' }, 'p2');
      const { aliases, promotions } = await state();
      expect(aliases).toMatchObject([{ version: '2' }]);
      expect(promotions).toHaveLength(2);
    });
  });
});
