import { randomUUID } from 'node:crypto';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  databaseIds,
  lifecycleOnDatabase,
  START,
} from './__testUtils__/lifecycleOnDatabase';
import { eventPageQuery } from './DatabaseModelEventsStore';
import { dueQuery, promotionPageQuery } from './DatabasePromotionQueries';
import { untoldQuery } from './DatabaseTellingStore';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const MANY = 6_000;
const instant = (n: number) =>
  new Date(Date.parse(START) + n * 60_000).toISOString();

describe.each(databases.eachSupportedId())(
  'queries of the ledger on %s',
  id => {
    it('are answered from an index, without a sort of what is long', async () => {
      const database = await lifecycleOnDatabase(databases, id);
      const { knex, modelId } = await database.begin();
      const numbers = Array.from({ length: MANY }, (_, n) => n);
      await knex.batchInsert(
        'model_promotions',
        numbers.map(n => ({
          ...{ id: randomUUID(), model_id: modelId, alias: `a-${n}` },
          state: n % 1_000 === 0 ? 'applying' : 'applied',
          ...{ from_version: null, to_version: '1', evidence: '[]' },
          requested_at: instant(n),
          claimed_until: n % 1_000 === 0 ? instant(n) : null,
          tell_at: n % 1_000 === 0 ? instant(n) : null,
        })),
        100,
      );
      await knex.batchInsert(
        'model_events',
        numbers.map(n => ({
          ...{ id: randomUUID(), model_id: modelId, at: instant(n) },
          kind: 'alias-moved',
        })),
        100,
      );
      const isPostgres = id === 'POSTGRES_15';
      if (isPostgres) await knex.raw('analyze');
      const explain = isPostgres ? 'explain' : 'explain query plan';
      const after = [instant(3_000), randomUUID()] as const;
      const queries = [
        [promotionPageQuery(knex, modelId, { limit: 20 }), 'order'],
        [promotionPageQuery(knex, modelId, { limit: 20, after }), 'order'],
        [eventPageQuery(knex, modelId, { limit: 20 }), 'events_order'],
        [eventPageQuery(knex, modelId, { limit: 20, after }), 'events_order'],
        [dueQuery(knex, 'applying', instant(4_000)), 'state'],
        [dueQuery(knex, 'waiting', instant(4_000)), 'state'],
        [untoldQuery(knex, instant(4_000), 20), 'tell'],
      ] as const;
      for (const [query, index] of queries) {
        const plan = JSON.stringify(
          await knex.raw(`${explain} ${query.toQuery()}`),
        );
        expect(plan).toMatch(new RegExp(`model_\\w*${index}_index`));
        expect(plan).not.toMatch(/TEMP B-TREE|"Sort|-> {2}Sort/);
      }
    });
  },
);
