import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';
import type { StateRow } from './stateRow';
import type { KeptState } from './StatesStore';

/**
 * Writes down whose state is another than before, within the transaction that writes the states: so each change is there
 * once, and with what it changed to.
 */
export async function writeStateChanges(
  trx: Knex.Transaction,
  states: readonly KeptState[],
): Promise<void> {
  const before = new Map<string, StateRow['state']>();
  for (const part of inPortions(states)) {
    const rows: Pick<StateRow, 'name' | 'state'>[] = await trx('slo_states')
      .select('name', 'state')
      .whereIn(
        'name',
        part.map(({ summary }) => summary.name),
      );
    for (const { name, state } of rows) before.set(name, state);
  }
  await upsertRows(trx, {
    table: 'slo_state_changes',
    columns: [
      'slo',
      'at',
      'owner',
      'title',
      'from_state',
      'to_state',
      'remaining',
    ],
    key: ['slo', 'at'],
    rows: states.flatMap(({ summary }) => {
      const { name, computedAt, owner, title, state, remaining } = summary;
      const from = before.get(name) ?? null;
      if (from === state || computedAt === null) return [];
      return [[name, computedAt, owner, title, from, state, remaining]];
    }),
  });
}
