/**
 * Finds the deprecation of a model, or of a version, that ended last: what is said next is made on it. Those that hold have an
 * index of their own.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw(
    'create index model_deprecations_ended_index on model_deprecations (model_id, version, withdrawn_at) where withdrawn_at is not null',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index model_deprecations_ended_index');
};
