/**
 * How far an analysis reached, so that a topic that falls silent is looked at again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('analyses', table => {
    table
      .integer('reached_period')
      .comment(
        'Period up to which the subject was looked at, counted from 1970-01-01; later than its last value where it is silent',
      );
  });
  await knex.schema.alterTable('subjects', table => {
    table.index(['signal_id', 'last_period'], 'subjects_signal_last_index');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop index subjects_signal_last_index');
  // Knex would make the table anew on SQLite.
  await knex.raw('alter table ?? drop column ??', [
    'analyses',
    'reached_period',
  ]);
};
