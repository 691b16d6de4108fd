/**
 * Whether a definition refers to files or to the network, beside it: definitions that do are compared with the last one that did, and
 * whole ones with the last whole one.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('contract_snapshots', table => {
    table
      .boolean('leads_out')
      .comment(
        'Whether parts of it are in files or on the network; null until it was read',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Knex would make the table anew on SQLite.
  await knex.raw('alter table contract_snapshots drop column leads_out');
};
