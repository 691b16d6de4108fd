/**
 * Remembers that the first collection is on a radar, so that it is not called unfinished in later ones.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('radars', table => {
    table
      .string('filled_signal', 200)
      .comment(
        'Signal whose first collection is on the radar with all its analyses; null before',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('radars', table => {
    table.dropColumn('filled_signal');
  });
};
