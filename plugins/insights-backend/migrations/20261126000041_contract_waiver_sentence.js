/**
 * What a change said that was waived at its place, so that another change that comes there later is not waived with it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('contract_waivers', table => {
    table
      .text('sentence')
      .comment(
        'What the one change says that is waived; null for whatever the rule says at the place, as of all before this was kept',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Knex would make the table anew on SQLite.
  await knex.raw('alter table contract_waivers drop column sentence');
};
