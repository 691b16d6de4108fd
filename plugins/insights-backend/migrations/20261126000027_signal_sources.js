/**
 * Who brings the signals of a namespace: a collector, or callers of the API.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('signal_totals', table => {
    table
      .boolean('by_api')
      .notNullable()
      .defaultTo(false)
      .comment(
        'Whether it is the namespace of what is sent to the API; a collector otherwise',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('signal_totals', table => {
    table.dropColumn('by_api');
  });
};
