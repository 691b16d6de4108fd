/**
 * Decisions that were made elsewhere and brought in.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('ring_decisions', table => {
    table
      .string('imported_from', 200)
      .comment('What it was brought in from; null for what was decided here');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Rebuilding the table, as SQLite's dropColumn does, would take what refers to it along.
  await knex.raw('alter table ring_decisions drop column imported_from');
};
