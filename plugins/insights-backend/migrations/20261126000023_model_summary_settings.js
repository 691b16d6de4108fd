/**
 * By which settings models were summarised, and up to where the copies of edits and records are. A replica of an older version
 * writes edits and records without their copies; whoever summarises the model then makes them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('models', table => {
    table
      .string('summary_settings', 20)
      .notNullable()
      .defaultTo('')
      .comment(
        'Digest of the settings that the summary was made by; empty where nobody knows them',
      );
    table
      .integer('statements_revision')
      .notNullable()
      .defaultTo(0)
      .comment('Edit of its cards up to which they are in the statements');
    table.index(
      ['summary_settings', 'summarised_at'],
      'models_summary_settings_index',
    );
  });
  await knex.schema.alterTable('model_version_metrics', table => {
    table
      .string('digest', 71)
      .notNullable()
      .defaultTo('')
      .comment('Of the version that it was copied from');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop index models_summary_settings_index');
  // Knex would make the tables anew on SQLite, and what refers to models would be deleted with the old one.
  for (const [table, column] of [
    ['model_version_metrics', 'digest'],
    ['models', 'statements_revision'],
    ['models', 'summary_settings'],
  ]) {
    await knex.raw('alter table ?? drop column ??', [table, column]);
  }
};
