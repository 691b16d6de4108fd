/**
 * Whether the latest definition of an API can be read, beside the API: lists filter by it and count by it without looking at the
 * definitions of all.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('contracts', table => {
    table
      .boolean('latest_readable')
      .comment(
        'Whether the latest snapshot is a document of its format; null until it was read, and where there is none',
      );
  });
  await knex('contracts').update({
    latest_readable: knex('contract_snapshots')
      .whereRaw('contract_snapshots.id = contracts.latest_id')
      .select('is_readable'),
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Knex would make the table anew on SQLite.
  await knex.raw('alter table contracts drop column latest_readable');
};
