/**
 * What an entity provides is found by the entity: which APIs have SLOs of what provides them is asked from the SLOs on.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('contract_providers', table => {
    table.index(
      ['provider_ref', 'entity_ref'],
      'contract_providers_provider_index',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('contract_providers', table => {
    table.dropIndex(
      ['provider_ref', 'entity_ref'],
      'contract_providers_provider_index',
    );
  });
};
