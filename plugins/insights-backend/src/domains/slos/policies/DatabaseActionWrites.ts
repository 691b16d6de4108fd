import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { ActionWrite, Handover } from './ActionsStore';
import {
  rowOfAction,
  rowOfEvent,
  rowOfStanding,
  type ActionEventRow,
  type ActionRow,
} from './actionRow';
import type { KeptAction } from './KeptAction';

/** SQLite takes 500 rows a statement. */
const ROWS_OF_STATEMENT = 200;

/** Who gets an open action is told how it is; what somebody has seen to needs no telling. */
const TOLD_ANEW = `case
  when state <> 'open' then tell
  when is_overdue_told then 'overdue'
  else 'opened'
end`;

/** Another replica may have opened the same ones meanwhile; those are left out. */
export async function insertActions(
  trx: Knex.Transaction,
  actions: readonly KeptAction[],
): Promise<void> {
  const rows = actions.map(rowOfAction).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const part of inPortions(rows, ROWS_OF_STATEMENT)) {
    const given: { id: string }[] = await trx('slo_actions')
      .insert(part)
      .onConflict()
      .ignore()
      .returning('id');
    const inserted = new Set(given.map(({ id }) => id));
    const events = actions
      .filter(({ id }) => inserted.has(id))
      .map(({ id, revision, openedAtSeconds: atSeconds }) =>
        rowOfEvent(id, revision, {
          ...{ kind: 'opened', atSeconds },
          ...{ by: null, note: null, untilSeconds: null },
        }),
      );
    if (events.length > 0) await trx('slo_action_events').insert(events);
  }
}

/** @returns false where somebody changed it since it was read: then nothing is written */
export async function updateAction(
  trx: Knex.Transaction,
  { action, standing, event }: ActionWrite,
): Promise<boolean> {
  const { id, revision } = action;
  const next = revision + 1;
  const hasNewTime = standing.dueAtSeconds !== action.dueAtSeconds;
  const changed = await trx<ActionRow>('slo_actions')
    .where({ id, revision })
    .update({
      ...rowOfStanding(standing),
      revision: next,
      tell: standing.state === 'open' ? 'opened' : null,
      ...(hasNewTime && { is_overdue_told: false }),
    });
  if (changed === 0) return false;
  await trx<ActionEventRow>('slo_action_events').insert(
    rowOfEvent(id, next, event),
  );
  return true;
}

/** Where another replica did the same meanwhile, or somebody closed it, nothing is written. */
export async function handOverAction(
  trx: Knex.Transaction,
  { action, owner, entityRef }: Handover,
): Promise<void> {
  const isNews = owner !== null && owner !== action.owner;
  await trx<ActionRow>('slo_actions')
    .where({ id: action.id, owner: action.owner })
    .where({ entity_ref: action.entityRef })
    .whereNull('closed_at')
    .update({
      ...{ owner, entity_ref: entityRef },
      revision: trx.raw('revision + 1'),
      ...(isNews && { tell: trx.raw(TOLD_ANEW) }),
    });
}
