/**
 * API contracts: what was read of their past, what of them is an example, and when the catalog was read.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('contracts', table => {
    table
      .string('example_note', 500)
      .comment('What of it is made up, in a sentence; null where nothing is');
  });
  await knex.schema.createTable('contract_histories', table => {
    table.comment('What was read of the past of an API entity');
    table
      .string('entity_ref', 300)
      .primary()
      .references('entity_ref')
      .inTable('contracts')
      .onDelete('CASCADE')
      .comment('The entity');
    table
      .string('state', 10)
      .notNullable()
      .comment('waiting, done, failed, or none where nothing tells of it');
    table
      .string('source', 10)
      .comment('git, or module; null where nothing tells of it');
    table.string('place', 2000).comment('What is read, in words');
    table
      .string('head', 64)
      .comment('Latest commit that was read; the next time only those after');
    table.string('read_at', 24).comment('Instant that it was last read');
    table
      .string('next_at', 24)
      .notNullable()
      .comment('Instant from which it is to be read again');
    table
      .integer('kept_count')
      .notNullable()
      .comment('Snapshots that came by it');
    table
      .text('findings')
      .notNullable()
      .comment('JSON: what was in the way, with what to do');
    table.index(['next_at'], 'contract_histories_next_index');
  });
  await knex.schema.createTable('contract_catalog', table => {
    table.comment('When the API entities of the catalog were read; one row');
    table.integer('id').primary().comment('1');
    table
      .string('first_read_at', 24)
      .notNullable()
      .comment('Instant that the catalog was first read as a whole');
    table
      .string('read_at', 24)
      .notNullable()
      .comment('Instant that it was last read as a whole');
    table
      .string('found_at', 24)
      .comment('Instant that it first had an API; null until then');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('contract_catalog');
  await knex.schema.dropTable('contract_histories');
  // Knex would make the table anew on SQLite, and what refers to contracts would be deleted with the old one.
  await knex.raw('alter table ?? drop column ??', [
    ...['contracts', 'example_note'],
  ]);
};
