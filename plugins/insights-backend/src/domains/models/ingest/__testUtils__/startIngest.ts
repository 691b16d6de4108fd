import type { Knex } from 'knex';
import { migrate } from '../../../../platform/database';
import { createModelIngest } from '../createModelIngest';
import { readState } from './readState';

/** A time that a test moves. */
export class TestClock {
  constructor(public at: string) {}

  now(): Date {
    return new Date(this.at);
  }
}

/** Ingest over a database in which nothing is kept of models, with a clock that the test moves. */
export async function startIngest(database: Knex) {
  await migrate(database);
  await database('models').del();
  const clock = new TestClock('2026-01-01T00:00:00.000Z');
  let changes = 0;
  const ingest = createModelIngest({
    database,
    clock,
    isExample: registryId => registryId === 'demo',
    onChanged: () => (changes += 1),
  });
  return {
    clock,
    database,
    ingest,
    /** Keeps a batch that was read just now. */
    keep: (batch: Parameters<typeof ingest.ingest>[1], registry = 'mlflow') =>
      ingest.ingest(registry, batch, clock.now()),
    /** How often lists were told. */
    changes: () => changes,
    state: () => readState(database),
  };
}
