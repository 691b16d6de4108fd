/**
 * APIs whose latest definition cannot be read are few among many, and are asked for by themselves. Of those that can be read a list
 * is in its order, which its own index has.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw(
    'create index contracts_unreadable_index on contracts (entity_ref) where latest_readable = false',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index contracts_unreadable_index');
};
