/**
 * Definitions that were given up, as nobody could read them in time, are read again some hours later; and why one is not compared
 * with what was before it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('contract_snapshots', table => {
    table
      .integer('given_up_count')
      .notNullable()
      .defaultTo(0)
      .comment(
        'How often in a row it was given up as nobody could read it in time',
      );
    table
      .string('try_again_at', 32)
      .comment(
        'Instant at which one that was given up is read again, ISO 8601 in UTC; null where it is not',
      );
    table
      .string('not_compared', 32)
      .comment(
        'Why one that can be read is not compared with one before it; null where it is, or was not read since this is kept',
      );
  });
  await knex.raw(
    'create index contract_snapshots_again_index on contract_snapshots (try_again_at) where try_again_at is not null',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index contract_snapshots_again_index');
  // Knex would make the table anew on SQLite.
  for (const column of ['given_up_count', 'try_again_at', 'not_compared']) {
    await knex.raw(`alter table contract_snapshots drop column ${column}`);
  }
};
