/**
 * What depends on an entity that stands for a model uses the model, too; it is read anew within a minute.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('model_entities', table => {
    table
      .string('through', 300)
      .comment(
        'Entity that stands for the model, and that this one depends on; null where an annotation ties it to the model',
      );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex('model_entities').whereNotNull('through').delete();
  await knex.raw('alter table ?? drop column ??', [
    'model_entities',
    'through',
  ]);
};
