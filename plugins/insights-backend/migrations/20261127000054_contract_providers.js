/**
 * Which entities provide an API, so that lists tell of the SLOs of those, too. Every API is read once more from the catalog.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('contract_providers', table => {
    table.comment('Entities that the catalog names as providers of APIs');
    table
      .string('entity_ref', 300)
      .notNullable()
      .references('contracts.entity_ref')
      .onDelete('CASCADE')
      .comment('Entity reference of the API');
    table
      .string('provider_ref', 300)
      .notNullable()
      .comment('Entity reference of what provides it');
    table.primary(['entity_ref', 'provider_ref']);
  });
  await knex('contracts').update({ catalog_etag: null });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('contract_providers');
};
