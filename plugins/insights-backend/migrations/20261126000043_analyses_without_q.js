/**
 * Finds the signals whose analyses have no q-value yet without reading all analyses.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw(
    'create index analyses_without_q_index on analyses (signal_id) where q is null',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index analyses_without_q_index');
};
