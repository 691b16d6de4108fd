import type { Knex } from 'knex';

/**
 * Called within a transaction before it writes: throws where the writer has lost the right to. From there to the commit
 * nobody else gets that right.
 */
export type WriteFence = (transaction: Knex.Transaction) => Promise<void>;
