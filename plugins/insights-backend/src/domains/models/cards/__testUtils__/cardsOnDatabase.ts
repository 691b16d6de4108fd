import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { createTestApi } from '../../../../platform/__testUtils__/createTestApi';
import { createModelCards } from '../createModelCards';
import type { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';

/** Databases that tests run on; PostgreSQL where one is given. */
export const databaseIds = ['SQLITE_3', 'POSTGRES_15'] as const;

/** When tests begin. */
export const START = new Date('2026-11-26T12:00:00.000Z');

/** A fresh database with cards of models on it. */
export async function cardsOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
) {
  const knex = await databases.init(id);
  const time = { now: START };
  const clock = { now: () => time.now };
  const changes = { count: 0 };
  const cards = createModelCards({
    ...{ database: knex, clock },
    titleOf: registry => (registry === 'mlflow' ? 'Acme MLflow' : registry),
    onChanged: () => {
      changes.count += 1;
    },
  });
  return {
    ...{ knex, clock, cards, changes },
    api: createTestApi(cards.routes),
    /** Lets time pass. */
    wait(seconds: number) {
      time.now = new Date(time.now.getTime() + seconds * 1_000);
    },
  };
}
