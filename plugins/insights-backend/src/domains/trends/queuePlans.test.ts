import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { databaseIds } from './__testUtils__/trendsOnDatabase';
import { lapsedClaims, waitingSubjects } from './DatabaseQueueClaims';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const QUEUED = 3_000;
const request = { limit: 16, now: new Date('2026-11-24T12:00:00Z') };

describe.each(databases.eachSupportedId())('the queue on %s', id => {
  it('is claimed from by its index, without a sort of all that waits', async () => {
    const knex = await databases.init(id);
    const rows = Array.from({ length: QUEUED }, (_, number) => ({
      ...{ signal_id: 'demo:share', topic_id: `demo:t${number}` },
      ...{ revision: number, attempts: 0, state: 'waiting' },
      not_before: '2026-11-24T11:00:00.000Z',
    }));
    await knex.batchInsert('analysis_queue', rows, 100);
    if (id === 'POSTGRES_15') await knex.raw('analyze');
    const explain = id === 'SQLITE_3' ? 'explain query plan' : 'explain';
    for (const some of [
      waitingSubjects(knex, request),
      lapsedClaims(knex, request),
    ]) {
      const plan = JSON.stringify(
        await knex.raw(`${explain} ${some.toQuery()}`),
      );
      expect(plan).toContain('analysis_queue_state_not_before_index');
      expect(plan).not.toMatch(/TEMP B-TREE|"Sort|-> {2}Sort/);
    }
  });
});
