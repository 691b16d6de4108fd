/**
 * Adds up the latest values of all topics of a signal without reading their analyses.
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
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('analyses', table => {
    table.dropIndex([], 'analyses_signal_latest_index');
  });
};
