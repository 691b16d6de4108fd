import type { Knex } from 'knex';
import type { Clock } from '../../../platform/Clock';
import { DatabaseIngestTransactions } from './DatabaseIngestTransactions';
import { DatabaseModelTotals } from './DatabaseModelTotals';
import { ModelIngest, type ModelIngestParts } from './ModelIngest';
import type { RegistryIngest } from './RegistryIngest';

/** Wires what takes the batches of registries. */
export function createModelIngest({
  database,
  clock,
  isExample,
  onChanged,
}: Pick<ModelIngestParts, 'isExample' | 'onChanged'> & {
  readonly database: Knex;
  readonly clock: Clock;
}): RegistryIngest {
  const transactions = new DatabaseIngestTransactions(database);
  const totals = new DatabaseModelTotals(database);
  return new ModelIngest({
    ...{ transactions, totals, clock, isExample, onChanged },
  });
}
