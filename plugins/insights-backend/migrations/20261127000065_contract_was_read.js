/**
 * Whether anybody could read a definition before it was given up: people are told of what it breaks when it is read for the
 * first time, and not again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('contract_snapshots', table => {
    table
      .boolean('was_read')
      .notNullable()
      .defaultTo(false)
      .comment(
        'Whether anybody could read it before it was last read or given up',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Knex would make the table anew on SQLite.
  await knex.raw('alter table contract_snapshots drop column was_read');
};
