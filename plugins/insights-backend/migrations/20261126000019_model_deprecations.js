/**
 * Models and versions that shall not be used any more: a history, of which nothing is ever changed but the end of an entry;
 * and what registries lost, until people were told of it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('model_deprecations', table => {
    table.comment(
      'Which models and versions were not to be used any more, by whom and why',
    );
    table.string('id', 36).primary().comment('UUID');
    table
      .string('model_id', 36)
      .notNullable()
      .references('id')
      .inTable('models')
      .onDelete('CASCADE')
      .comment('The model');
    table
      .string('version', 250)
      .notNullable()
      .comment('Version that it is of; empty for the model as a whole');
    table.string('at', 24).notNullable().comment('Instant, ISO 8601 in UTC');
    table
      .string('by', 255)
      .notNullable()
      .comment('Entity reference of who said so');
    table.text('reason').notNullable().comment('Why, in their words');
    table
      .text('replacement')
      .comment(
        'JSON: what to use instead, as {registry, name, version}; null for nothing',
      );
    table
      .string('ends_on', 10)
      .comment(
        'Last day in UTC on which it is served, ISO 8601; null where nobody said',
      );
    table
      .string('withdrawn_at', 24)
      .comment(
        'Instant at which it was withdrawn, or another took its place; null while it holds',
      );
    table
      .string('withdrawn_by', 255)
      .comment('Entity reference of who did that');
    table.text('withdraw_reason').comment('Why, in their words');
    table
      .string('tell_at', 24)
      .comment(
        'Instant from which people are to be told of it; null where nobody is',
      );
    table.index(['tell_at'], 'model_deprecations_tell_index');
  });
  await knex.raw(
    'create unique index model_deprecations_open_unique on model_deprecations (model_id, version) where withdrawn_at is null',
  );
  await knex.schema.createTable('model_losses', table => {
    table.comment(
      'Models, and versions that held an alias, that their registry lost, and of which people are yet to be told',
    );
    table.string('id', 36).primary().comment('UUID');
    table
      .string('model_id', 36)
      .notNullable()
      .references('id')
      .inTable('models')
      .onDelete('CASCADE')
      .comment('The model');
    table
      .string('version', 250)
      .notNullable()
      .comment('Version that was lost; empty for the model as a whole');
    table
      .text('aliases')
      .notNullable()
      .comment('JSON: aliases that the version held');
    table
      .string('at', 24)
      .notNullable()
      .comment('Instant since which it is gone, ISO 8601 in UTC');
    table
      .string('tell_at', 24)
      .notNullable()
      .comment('Instant from which people are to be told of it');
    table.index(['tell_at'], 'model_losses_tell_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('model_losses');
  await knex.schema.dropTable('model_deprecations');
};
