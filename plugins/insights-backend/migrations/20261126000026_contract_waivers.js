/**
 * Waivers of API contracts; what the current definition of each API offers and what of it is to end; and what lists need to put
 * first what needs somebody.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createWaivers(knex);
  await createOutlines(knex);
  await createDeprecations(knex);
  await knex.schema.alterTable('contracts', table => {
    table
      .integer('consumer_count')
      .comment(
        'Entities that the catalog names as its consumers; null until they were counted',
      );
    table
      .string('sunset_on', 10)
      .comment('Day on which the catalog says that it ends, ISO 8601');
    table
      .string('outlined_id', 36)
      .comment('Snapshot whose outline and deprecations are kept');
    table
      .string('outlined_by', 20)
      .comment('Version of what read that outline');
    table
      .string('open_breaking_at', 24)
      .comment(
        'Instant of the latest snapshot with a breaking change that is not waived',
      );
    table
      .integer('attention')
      .notNullable()
      .defaultTo(0)
      .comment('How much it needs somebody, from 0 for not at all');
    table.index(
      ['attention', 'changed_at', 'entity_ref'],
      'contracts_attention_index',
    );
  });
  // What is known of them is taken from the catalog anew, with what is kept of them from now on.
  await knex('contracts').update({ catalog_etag: null });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index contracts_attention_index');
  // Knex would make the table anew on SQLite, and what refers to contracts would be deleted with the old one.
  for (const column of [
    ...['consumer_count', 'sunset_on', 'outlined_id', 'outlined_by'],
    ...['open_breaking_at', 'attention'],
  ]) {
    await knex.raw('alter table ?? drop column ??', ['contracts', column]);
  }
  await knex.schema.dropTable('contract_deprecations');
  await knex.schema.dropTable('contract_outlines');
  await knex.schema.dropTable('contract_waivers');
};

/** @param {import('knex').Knex} knex */
async function createWaivers(knex) {
  await knex.schema.createTable('contract_waivers', table => {
    table.comment(
      'What need not be mended for a time, by whom and why: a history, of which nothing is ever dropped',
    );
    table.string('id', 36).primary().comment('UUID');
    table
      .string('entity_ref', 300)
      .notNullable()
      .comment('API entity; it stays when the API goes');
    table
      .string('subject', 10)
      .notNullable()
      .comment('change, or quality for what a ruleset says');
    table.string('rule_id', 100).notNullable().comment('Rule that is waived');
    table
      .text('pointer')
      .comment('JSON pointer of the one place; null for wherever');
    table.text('reason').notNullable().comment('Why, in words');
    table
      .string('created_by', 255)
      .notNullable()
      .comment('Entity reference of who waived it');
    table
      .string('created_at', 24)
      .notNullable()
      .comment('Instant, ISO 8601 in UTC');
    table
      .string('expires_at', 24)
      .notNullable()
      .comment('Instant at which it ends, ISO 8601 in UTC');
    table
      .string('withdrawn_at', 24)
      .comment(
        'Instant at which it was withdrawn, or another took its place; null while nobody did',
      );
    table
      .string('withdrawn_by', 255)
      .comment('Entity reference of who did that');
    table.index(
      ['entity_ref', 'created_at', 'id'],
      'contract_waivers_order_index',
    );
    table.index(['expires_at'], 'contract_waivers_end_index');
  });
}

/** @param {import('knex').Knex} knex */
async function createOutlines(knex) {
  await knex.schema.createTable('contract_outlines', table => {
    table.comment('What the current definition of each API offers, in brief');
    table
      .string('entity_ref', 300)
      .primary()
      .references('entity_ref')
      .inTable('contracts')
      .onDelete('CASCADE')
      .comment('The entity');
    table.text('description').comment('What it says of itself, its beginning');
    table
      .text('operations', 'longtext')
      .notNullable()
      .comment('JSON: its first operations, as {name, summary, isDeprecated}');
    table
      .integer('operation_count')
      .notNullable()
      .comment('All of its operations, those left off too');
  });
}

/** @param {import('knex').Knex} knex */
async function createDeprecations(knex) {
  await knex.schema.createTable('contract_deprecations', table => {
    table.comment('What of the current definition of each API is to end');
    table
      .string('entity_ref', 300)
      .notNullable()
      .references('entity_ref')
      .inTable('contracts')
      .onDelete('CASCADE')
      .comment('The entity');
    table
      .integer('ordinal')
      .notNullable()
      .comment('Order in the definition, from 1; 0 for the API as a whole');
    table
      .string('kind', 20)
      .notNullable()
      .comment('api, operation, parameter, schema or field');
    table
      .text('name')
      .notNullable()
      .comment('What it is, as a reader knows it, e.g. GET /orders');
    table.text('pointer').comment('JSON pointer; null for the API as a whole');
    table
      .string('sunset_on', 10)
      .comment('Day on which it ends, ISO 8601; null where nobody said');
    table.text('reason').comment('What the definition says about it');
    table
      .string('known_since', 24)
      .notNullable()
      .comment('Instant since which it is known here, ISO 8601 in UTC');
    table.primary(['entity_ref', 'ordinal']);
  });
  // What has no day is last; both databases put nulls elsewhere.
  await knex.raw(
    "create index contract_deprecations_due_index on contract_deprecations ((coalesce(sunset_on, '9999-12-31')), entity_ref, ordinal)",
  );
}
