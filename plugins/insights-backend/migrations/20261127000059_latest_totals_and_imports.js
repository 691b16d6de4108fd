/**
 * Adds up the latest values of all topics of a signal without reading their analyses, and keeps when a decision was brought in: its
 * own time is that of the list.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('analyses', table => {
    table.index(
      ['signal_id', 'latest_at', 'value', 'change_of_year'],
      'analyses_signal_latest_index',
    );
  });
  await knex.schema.alterTable('ring_decisions', table => {
    table
      .string('imported_at', 24)
      .comment(
        'Instant at which it was brought in; null for what was decided here, and where that was not kept yet',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('analyses', table => {
    table.dropIndex([], 'analyses_signal_latest_index');
  });
  // Knex would make the table anew on SQLite.
  await knex.raw('alter table ring_decisions drop column imported_at');
};
