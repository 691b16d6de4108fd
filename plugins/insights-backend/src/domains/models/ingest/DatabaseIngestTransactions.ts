import type { Knex } from 'knex';
import type { WriteFence } from '../../../platform/WriteFence';
import { addModelEvents } from '../events/DatabaseModelEvents';
import type { ModelEvent } from '../events/ModelEvent';
import { addModelLosses, type ModelLoss } from '../warnings';
import { DatabaseAliasRows } from './DatabaseAliasRows';
import { DatabaseCardTexts } from './DatabaseCardTexts';
import { DatabaseModelRows } from './DatabaseModelRows';
import { DatabaseVersionRows } from './DatabaseVersionRows';

/** What one portion of a batch reads and writes. */
export interface IngestTransaction {
  readonly models: DatabaseModelRows;
  readonly versions: DatabaseVersionRows;
  readonly aliases: DatabaseAliasRows;
  readonly cards: DatabaseCardTexts;
  addEvents(
    events: readonly (ModelEvent & { readonly modelId: string })[],
  ): Promise<void>;
  /** People are told of them. */
  addLosses(losses: readonly ModelLoss[]): Promise<void>;
}

/** Gives portions of batches their transactions. */
export class DatabaseIngestTransactions {
  constructor(private readonly database: Knex) {}

  /** Does all of the work once it has passed the fence, or nothing of it. */
  run<Result>(
    work: (transaction: IngestTransaction) => Promise<Result>,
    fence?: WriteFence,
  ): Promise<Result> {
    return this.database.transaction(async trx => {
      await fence?.(trx);
      return work({
        models: new DatabaseModelRows(trx),
        versions: new DatabaseVersionRows(trx),
        aliases: new DatabaseAliasRows(trx),
        cards: new DatabaseCardTexts(trx),
        addEvents: events => addModelEvents(trx, events),
        addLosses: losses => addModelLosses(trx, losses),
      });
    });
  }
}
