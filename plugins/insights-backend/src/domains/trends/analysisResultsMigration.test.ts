import { resolve } from 'node:path';
import type { Knex } from 'knex';
import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { createTestApi } from '../../platform/__testUtils__/createTestApi';
import { createTrendsDomain } from './createTrendsDomain';
import { InlineAnalysisRunner } from './__testUtils__/InlineAnalysisRunner';
import { DEMO_SIGNAL, demoBatch, runs } from './__testUtils__/demoSignal';
import {
  databaseIds,
  trendsOnDatabase,
} from './__testUtils__/trendsOnDatabase';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const directory = resolve(__dirname, '../../../migrations');
const name = '20261127000063_analysis_results.js';
const TOPIC = 'demo:t0';

describe.each(databases.eachSupportedId())('the migration on %s', id => {
  it('carries analyses over, and back', async () => {
    const { knex, clock, signals, sweepOf } = await trendsOnDatabase(
      databases,
      id,
    );
    await signals.ingest(
      'demo',
      demoBatch([{ a: runs([0, 30], [0.3, 30]), b: runs([0.1, 60]) }]),
    );
    await sweepOf('one').drain();
    const { routes } = createTrendsDomain({
      ...{ database: knex, clock, signals },
      logger: mockServices.logger.mock(),
      runner: new InlineAnalysisRunner(),
    });
    const api = createTestApi(routes);
    const read = () => api.get(`/topics/${TOPIC}/analyses/${DEMO_SIGNAL}`);
    const { body } = await read();
    expect(body.analysis.direction.q).toEqual(expect.any(Number));
    await knex.migrate.down({ directory, name });
    const [before] = await knex('analyses').select('topic_id', 'result');
    expect(JSON.parse(before.result)).toMatchObject({
      verdict: body.analysis.verdict,
    });

    await knex.migrate.latest({ directory });
    expect((await read()).body).toEqual(body);
  });

  it('goes back where an analysis has no result', async () => {
    const { knex } = await analysed(id);
    await knex('analysis_results').delete();
    await knex.migrate.down({ directory, name });
    expect(await knex('analyses').pluck('result')).toEqual(['{}']);
  });

  // SQLite has one writer.
  if (id !== 'POSTGRES_15') return;

  it('waits for what a replica from before is writing, and carries it over', async () => {
    const { knex } = await analysed(id);
    await knex.migrate.down({ directory, name });
    const writing = await knex.transaction();
    await writing('analyses').update({ result: '{"verdict":"late"}' });
    const migrated = knex.migrate.latest({ directory });
    await untilOneWaits(knex);
    await writing.commit();
    await migrated;
    expect(await knex('analysis_results').pluck('result')).toEqual([
      '{"verdict":"late"}',
    ]);
  });
});

/** One topic with its analysis. */
async function analysed(id: TestDatabaseId) {
  const on = await trendsOnDatabase(databases, id);
  await on.signals.ingest(
    'demo',
    demoBatch([{ a: runs([0.3, 60]), b: runs([0.1, 60]) }]),
  );
  await on.sweepOf('one').drain();
  return on;
}

/** Until a statement waits for a lock of another. */
async function untilOneWaits(knex: Knex): Promise<void> {
  for (;;) {
    const [{ count }] = await knex('pg_stat_activity')
      .whereRaw('datname = current_database()')
      .where({ wait_event_type: 'Lock' })
      .count();
    if (Number(count) > 0) return;
  }
}
