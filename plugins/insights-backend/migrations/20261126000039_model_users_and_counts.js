/** What the overview counts by, narrow beside the rows. */
const COUNTED = [
  ...['registry', 'owner', 'task', 'licence', 'risk_tier'],
  ...['attention_rank', 'completeness', 'id'],
];

/**
 * What depends on an entity that stands for a model uses the model, too; it is read anew within a minute. The overview counts
 * all models: of an index, since SQLite would read through their texts. PostgreSQL keeps long ones apart, and its indexes do
 * not take such wide keys.
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
  if (isSqlite(knex)) {
    await knex.schema.alterTable('models', table => {
      table.index(COUNTED, 'models_overview_index');
    });
  }
};

/** @param {import('knex').Knex} knex */
function isSqlite(knex) {
  return knex.client.config.client.includes('sqlite');
}

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  if (isSqlite(knex)) await knex.raw('drop index models_overview_index');
  await knex('model_entities').whereNotNull('through').delete();
  await knex.raw('alter table ?? drop column ??', [
    'model_entities',
    'through',
  ]);
};
