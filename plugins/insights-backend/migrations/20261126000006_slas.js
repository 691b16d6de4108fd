/**
 * Service level agreements with all their versions, and how each stood when it was last evaluated.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createAgreements(knex);
  await createVersions(knex);
  await createStates(knex);
  await createProgress(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['sla_progress', 'sla_states', 'sla_versions', 'slas']) {
    await knex.schema.dropTable(table);
  }
};

/** @param {import('knex').Knex} knex */
async function createAgreements(knex) {
  await knex.schema.createTable('slas', table => {
    table.comment('Agreements as they are now, retired ones too');
    table.string('id', 63).primary().comment('Name from the document');
    table
      .string('source_kind', 7)
      .notNullable()
      .comment('Where it is edited: api, file');
    table.string('source_ref', 500).comment('File; null for api');
    table
      .integer('version')
      .notNullable()
      .comment('Latest version, from 1; grows with what the agreement says');
    table
      .bigInteger('revision')
      .notNullable()
      .comment(
        'Of the last change of this row; later is larger, over all rows',
      );
    table
      .string('digest', 71)
      .notNullable()
      .comment('SHA-256 of what the latest version says');
    table
      .string('created_at', 24)
      .notNullable()
      .comment('Instant of the first version, ISO 8601 in UTC');
    table
      .string('updated_at', 24)
      .notNullable()
      .comment('Instant of the last change, ISO 8601 in UTC');
    table
      .string('deleted_at', 24)
      .comment('Instant from which it is retired; null while it is in use');
    table.index(['deleted_at', 'id'], 'slas_in_use_index');
  });
}

/** @param {import('knex').Knex} knex */
async function createVersions(knex) {
  await knex.schema.createTable('sla_versions', table => {
    table.comment('What agreements said, and when; never rewritten');
    table
      .string('id', 63)
      .notNullable()
      .references('slas.id')
      .comment('The agreement');
    table.integer('version').notNullable().comment('From 1, without a gap');
    table
      .string('digest', 71)
      .notNullable()
      .comment('SHA-256 of the agreement');
    table
      .string('valid_from', 24)
      .notNullable()
      .comment('Instant that it holds from, ISO 8601 in UTC');
    table
      .string('valid_to', 24)
      .comment('Instant that it holds to; null while it holds');
    table
      .string('by_ref', 255)
      .comment('Who wrote it, by entity reference; null for files');
    table.text('agreement').notNullable().comment('JSON: what was agreed');
    table.primary(['id', 'version']);
  });
}

/** @param {import('knex').Knex} knex */
async function createStates(knex) {
  await knex.schema.createTable('sla_states', table => {
    table.comment('How each agreement stood when it was last evaluated');
    table.string('id', 63).primary().comment('The agreement');
    table.string('customer', 200).notNullable().comment('Who was promised');
    table
      .string('owner', 300)
      .comment('Entity reference of who answers for it');
    table.string('slo', 63).notNullable().comment('Name of the SLO');
    table.string('state', 20).notNullable().comment('kept, atRisk, broken …');
    table
      .integer('attention')
      .notNullable()
      .comment('Rank of the state: what needs somebody first is lowest');
    table
      .double('share_key')
      .notNullable()
      .comment('Part of what may fail that is left; very large where none is');
    table
      .text('summary')
      .notNullable()
      .comment('JSON: what lists show beside the columns');
    table.index(['attention', 'share_key', 'id'], 'sla_states_attention_index');
    table.index(
      ['customer', 'attention', 'share_key', 'id'],
      'sla_states_customer_index',
    );
    table.index(
      ['owner', 'attention', 'share_key', 'id'],
      'sla_states_owner_index',
    );
    table.index(
      ['slo', 'attention', 'share_key', 'id'],
      'sla_states_slo_index',
    );
    table.index(['state'], 'sla_states_state_index');
  });
}

/** @param {import('knex').Knex} knex */
async function createProgress(knex) {
  await knex.schema.createTable('sla_progress', table => {
    table.comment('How far changes and evaluation are; one row');
    table.integer('id').primary().comment('Always 1');
    table
      .bigInteger('revision')
      .notNullable()
      .comment('The last revision given to an agreement');
    table
      .integer('states_revision')
      .notNullable()
      .comment('Grows when a state changes; entity tag of the list');
    table
      .string('evaluated_at', 24)
      .comment('When the last round ended; instant, ISO 8601 in UTC');
  });
  await knex('sla_progress').insert({ id: 1, revision: 0, states_revision: 0 });
}
