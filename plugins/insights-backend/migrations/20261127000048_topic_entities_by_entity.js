/**
 * Which topics touch an entity is asked for each page of an entity.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('topic_entities', table => {
    table.index(['entity_ref', 'topic_id'], 'topic_entities_entity_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('topic_entities', table => {
    table.dropIndex(['entity_ref', 'topic_id'], 'topic_entities_entity_index');
  });
};
