/**
 * Definitions that nobody has read are looked up in portions, in the order in which they are read, without sorting all of them for
 * each portion: the past of a whole estate comes at once. The former index is of those that somebody has read, as SQLite would
 * take it for the others, too.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw('drop index contract_snapshots_read_index');
  await knex.raw(
    'create index contract_snapshots_read_index on contract_snapshots (read_by) where read_by is not null',
  );
  await knex.raw(
    'create index contract_snapshots_unread_index on contract_snapshots (ordinal, id) where read_by is null',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index contract_snapshots_unread_index');
  await knex.raw('drop index contract_snapshots_read_index');
  await knex.raw(
    'create index contract_snapshots_read_index on contract_snapshots (read_by)',
  );
};
