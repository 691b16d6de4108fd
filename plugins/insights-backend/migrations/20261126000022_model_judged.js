const { randomUUID } = require('node:crypto');

/** Rows of one insert: Knex parts it into one `SELECT` a row on SQLite, of which that takes 500. */
const INSERTED_AT_ONCE = 100;

/**
 * Which version of a model is judged, frozen cards of aliases that nobody approved here, and how many models and versions a
 * run of a collector wrote.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('models', table => {
    table
      .string('judged_version', 250)
      .comment(
        'Version that the summary is of: who holds the leading alias, else the latest; null where there is none',
      );
    table
      .string('judged_alias', 250)
      .comment('The leading alias that it holds; null where it holds none');
  });
  // Until their summaries are made anew, they are of the latest version.
  await knex('models').update({ judged_version: knex.ref('latest_version') });
  await knex.schema.alterTable('collector_runs', table => {
    table
      .bigInteger('written_models')
      .notNullable()
      .defaultTo(0)
      .comment('Models that are new or changed');
    table
      .bigInteger('written_versions')
      .notNullable()
      .defaultTo(0)
      .comment('Versions of models that are new or changed');
  });
  // As the query has it: by the state itself, SQLite would go through all entries of the state.
  await knex.raw(
    "create index model_promotions_unfrozen_index on model_promotions (id) where coalesce(state, '') in ('observed', 'applied') and card_digest is null and to_version is not null",
  );
  await beginLedgers(knex);
};

/** Aliases that were there before their ledger was begun have an entry each from now on. */
async function beginLedgers(knex) {
  const aliases = await knex('model_aliases as held')
    .whereNotExists(
      knex('model_promotions as entry')
        .select(knex.raw('1'))
        .whereRaw('entry.model_id = held.model_id')
        .whereRaw('entry.alias = held.alias')
        .whereIn('entry.state', ['applying', 'applied', 'observed']),
    )
    .select('held.*');
  const entries = aliases.map(row => ({
    id: randomUUID(),
    model_id: row.model_id,
    alias: row.alias,
    to_version: row.version,
    state: 'observed',
    requested_at: row.moved_at,
    reason: 'It was so when the registry was first read here.',
    evidence: '[]',
  }));
  await knex.batchInsert('model_promotions', entries, INSERTED_AT_ONCE);
}

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop index model_promotions_unfrozen_index');
  // Knex would make the tables anew on SQLite, and what refers to models would be deleted with the old one.
  for (const [table, column] of [
    ['collector_runs', 'written_versions'],
    ['collector_runs', 'written_models'],
    ['models', 'judged_alias'],
    ['models', 'judged_version'],
  ]) {
    await knex.raw('alter table ?? drop column ??', [table, column]);
  }
};
