/**
 * Definitions of SLOs and all their versions.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createDefinitions(knex);
  await createVersions(knex);
  await createRevision(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'slo_definition_revision',
    'slo_versions',
    'slo_definitions',
  ]) {
    await knex.schema.dropTable(table);
  }
};

/** @param {import('knex').Knex} knex */
async function createDefinitions(knex) {
  await knex.schema.createTable('slo_definitions', table => {
    table.comment('SLOs as they are defined now, retired ones too');
    table.string('name', 63).primary().comment('Name from the definition');
    table
      .string('source_kind', 7)
      .notNullable()
      .comment('Where it is edited: api, file, catalog');
    table
      .string('source_ref', 500)
      .comment('File, or entity reference; null for api');
    table
      .integer('version')
      .notNullable()
      .comment('Latest version, from 1; grows with what the definition says');
    table
      .bigInteger('revision')
      .notNullable()
      .comment(
        'Revision of the last change of this row; later is larger, over all rows',
      );
    table
      .string('service', 200)
      .notNullable()
      .comment('Service that the SLO is for');
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
    table.index(['revision'], 'slo_definitions_revision_index');
    table.index(
      ['source_kind', 'deleted_at', 'source_ref'],
      'slo_definitions_source_index',
    );
    table.index(['service', 'name'], 'slo_definitions_service_index');
  });
}

/** @param {import('knex').Knex} knex */
async function createVersions(knex) {
  await knex.schema.createTable('slo_versions', table => {
    table.comment('What definitions said, and when; never rewritten');
    table
      .string('name', 63)
      .notNullable()
      .references('slo_definitions.name')
      .comment('The SLO');
    table.integer('version').notNullable().comment('From 1, without a gap');
    table
      .string('digest', 71)
      .notNullable()
      .comment('SHA-256 of the documents');
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
    table
      .text('documents')
      .notNullable()
      .comment('JSON: the SLO in OpenSLO v1 and every document it refers to');
    table
      .text('definition')
      .notNullable()
      .comment('JSON: the definition that evaluations go by');
    table.primary(['name', 'version']);
  });
}

/** @param {import('knex').Knex} knex */
async function createRevision(knex) {
  await knex.schema.createTable('slo_definition_revision', table => {
    table.comment('The last revision given to a definition; one row');
    table.integer('id').primary().comment('Always 1');
    table.bigInteger('value').notNullable().comment('The last revision given');
  });
  await knex('slo_definition_revision').insert({ id: 1, value: 0 });
}
