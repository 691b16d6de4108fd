import type { Knex } from 'knex';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { cardsOnDatabase, databaseIds } from './__testUtils__/cardsOnDatabase';
import { editPageQuery } from './DatabaseCardEdits';
import {
  modelEntitiesQuery,
  statementsQuery,
  textsQuery,
  usersQuery,
  versionsQuery,
} from './DatabaseCardSources';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: [...databaseIds] });
const MODEL = '00000000-0000-4000-8000-000000000000';
const KEY = { registry: 'mlflow', name: 'churn' };
const SCOPES = ['', '3'];

describe.each(databases.eachSupportedId())('what cards read on %s', id => {
  let shared: ReturnType<typeof cardsOnDatabase> | undefined;

  it.each<[string, (knex: Knex) => Knex.QueryBuilder, RegExp]>([
    [
      'the latest version',
      knex => versionsQuery(knex, MODEL).whereNull('gone_since').limit(1),
      /model_versions_(order_index|version_unique)/,
    ],
    [
      'texts of cards',
      knex => textsQuery(knex, MODEL, SCOPES),
      /model_card_texts_source_unique/,
    ],
    [
      'what people said',
      knex => statementsQuery(knex, MODEL, SCOPES),
      /model_card_statements_(1|pkey)/,
    ],
    [
      'entities that stand for the model',
      knex => modelEntitiesQuery(knex, KEY),
      /model_entities_(1|pkey)/,
    ],
    [
      'owners of what uses the model',
      knex => usersQuery(knex, KEY),
      /model_entities_(1|pkey)/,
    ],
    [
      'a page of edits',
      knex => editPageQuery(knex, MODEL, { limit: 50, below: 100 }),
      /model_card_edits_revision_unique/,
    ],
  ])('is found by an index: %s', async (_, query, index) => {
    shared ??= cardsOnDatabase(databases, id);
    const { knex } = await shared;
    const plan = await knex.transaction(async trx => {
      const isSqlite = id === 'SQLITE_3';
      // Tables of no rows are not worth an index.
      if (!isSqlite) await trx.raw('set local enable_seqscan = off');
      const explain = isSqlite ? 'explain query plan' : 'explain';
      return JSON.stringify(
        await trx.raw(`${explain} ${query(trx).toQuery()}`),
      );
    });
    expect(plan).toMatch(index);
  });
});
