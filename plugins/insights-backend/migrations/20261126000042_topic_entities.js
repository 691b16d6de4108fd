/**
 * Which entities of the catalog a topic touches.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('topic_entities', table => {
    table.comment('Entities of the catalog that a topic touches now');
    table
      .string('source', 60)
      .notNullable()
      .comment(
        'The collector that said so; catalog for annotations of entities',
      );
    table.string('topic_id', 200).notNullable().comment('The topic');
    table
      .string('entity_ref', 255)
      .notNullable()
      .comment('Whole entity reference in lower case');
    table.primary(['source', 'topic_id', 'entity_ref']);
    table.index(['topic_id', 'entity_ref'], 'topic_entities_topic_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('topic_entities');
};
