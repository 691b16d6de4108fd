/**
 * Who retired a definition. Of those that are retired already it is not known.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('slo_definitions', table => {
    table
      .string('deleted_by', 255)
      .comment(
        'Who retired it, by entity reference; null while it is in use, and where its file or entity left it out',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('slo_definitions', table => {
    table.dropColumn('deleted_by');
  });
};
