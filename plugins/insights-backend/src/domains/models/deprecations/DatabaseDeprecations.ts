import type { Knex } from 'knex';
import { addModelEvents } from '../events/DatabaseModelEvents';
import type { ModelEvent } from '../events/ModelEvent';
import type { Deprecation } from '../model/deprecation/Deprecation';
import { isSameContent } from '../model/deprecation/isSameContent';
import type { ModelKey } from '../model/record/ModelKey';
import { lastEndedDeprecationOf } from './DatabaseEndedDeprecations';
import { openDeprecations } from './DatabaseOpenDeprecations';
import {
  deprecationOfRow,
  rowOfDeprecation,
  WHOLE_MODEL,
  type DeprecationRow,
} from './deprecationRow';
import type {
  DeprecatedThing,
  DeprecationEnd,
  DeprecationsStore,
  IsExpected,
  StateOfThing,
} from './DeprecationsStore';

/** Deprecations in SQLite or PostgreSQL. */
export class DatabaseDeprecations implements DeprecationsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async findModel({ registry, name }: ModelKey): Promise<string | undefined> {
    const row: { id: string } | undefined = await this.#knex('models')
      .where({ registry, name })
      .first('id');
    return row?.id;
  }

  async hasVersion(modelId: string, version: string): Promise<boolean> {
    const row: { id: string } | undefined = await this.#knex('model_versions')
      .where({ model_id: modelId, version })
      .first('id');
    return row !== undefined;
  }

  stateOf(thing: DeprecatedThing): Promise<StateOfThing> {
    return stateOf(this.#knex, thing);
  }

  open(thing: DeprecatedThing): Promise<Deprecation | undefined> {
    return openOf(this.#knex, thing);
  }

  deprecate(
    draft: Deprecation,
    isExpected: IsExpected,
    replacement?: DeprecatedThing,
  ): Promise<Deprecation | undefined> {
    return this.#holding([draft, replacement], async trx => {
      const current = await openOf(trx, draft);
      if (current && isSameContent(current, draft)) return current;
      const state = current
        ? { open: current.id }
        : { lastEnded: await lastEndedDeprecationOf(trx, draft) };
      if (!isExpected(state)) return undefined;
      if (replacement && (await stateOf(trx, replacement)) !== 'usable') {
        return undefined;
      }
      const { at, by } = draft;
      if (current) await end(trx, current, { at, by, reason: null });
      await trx<DeprecationRow>('model_deprecations').insert(
        rowOfDeprecation(draft),
      );
      await noteEvent(trx, draft, {
        ...{ kind: 'deprecated', at, by },
        detail: draft.reason,
      });
      return draft;
    });
  }

  withdraw(
    thing: DeprecatedThing,
    how: DeprecationEnd,
    isExpected: IsExpected,
  ): Promise<Deprecation | undefined> {
    return this.#holding([thing], async trx => {
      const current = await openOf(trx, thing);
      if (!current || !isExpected({ open: current.id })) return undefined;
      await end(trx, current, how);
      await noteEvent(trx, thing, {
        ...{ kind: 'deprecation-withdrawn', at: how.at, by: how.by },
        ...(how.reason !== null && { detail: how.reason }),
      });
      return current;
    });
  }

  /**
   * Who writes to a model holds it, so that they come one after another. Where two are held it is in the same order always,
   * so that nobody waits for who waits for them.
   */
  #holding<Result>(
    things: readonly (DeprecatedThing | undefined)[],
    work: (trx: Knex.Transaction) => Promise<Result>,
  ): Promise<Result> {
    const ids = things.flatMap(thing => thing?.modelId ?? []);
    return this.#knex.transaction(async trx => {
      await trx('models')
        .whereIn('id', ids)
        .orderBy('id')
        .forUpdate()
        .select('id');
      return work(trx);
    });
  }
}

async function stateOf(
  knex: Knex,
  { modelId, version }: DeprecatedThing,
): Promise<StateOfThing> {
  const parts: ({ gone_since: string | null } | undefined)[] = [
    await knex('models').where({ id: modelId }).first('gone_since'),
  ];
  if (version !== null) {
    const key = { model_id: modelId, version };
    parts.push(await knex('model_versions').where(key).first('gone_since'));
  }
  if (parts.includes(undefined)) return 'unknown';
  if (parts.some(part => part?.gone_since)) return 'gone';
  const open = await openDeprecations(knex)
    .where({ model_id: modelId })
    .whereIn('version', [WHOLE_MODEL, version ?? WHOLE_MODEL])
    .first();
  return open ? 'deprecated' : 'usable';
}

async function openOf(
  knex: Knex,
  { modelId, version }: DeprecatedThing,
): Promise<Deprecation | undefined> {
  const rows = await openDeprecations(knex).where({
    ...{ model_id: modelId, version: version ?? WHOLE_MODEL },
  });
  return rows.map(deprecationOfRow)[0];
}

/** Nobody needs to be told any more of what is over. */
async function end(
  trx: Knex.Transaction,
  { id }: Deprecation,
  { at, by, reason }: DeprecationEnd,
): Promise<void> {
  await trx<DeprecationRow>('model_deprecations').where({ id }).update({
    withdrawn_at: at,
    withdrawn_by: by,
    withdraw_reason: reason,
    tell_at: null,
  });
}

/** Writes down what happened, and has lists show it. */
async function noteEvent(
  trx: Knex.Transaction,
  { modelId, version }: DeprecatedThing,
  event: ModelEvent,
): Promise<void> {
  await addModelEvents(trx, [
    { modelId, ...event, ...(version !== null && { version }) },
  ]);
  await trx('models').where({ id: modelId }).update({ summarised_by: null });
}
