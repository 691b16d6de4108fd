/**
 * Series that are collected for SLOs, how each SLO stands, and when what happened was over.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createSeries(knex);
  await createStates(knex);
  await createTags(knex);
  await createProgress(knex);
  await knex.schema.alterTable('markers', table => {
    table
      .string('ends_at', 24)
      .comment('When it was over; instant, ISO 8601 in UTC. Null: at once');
    table.index(['entity_ref', 'at'], 'markers_entity_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('markers', table => {
    table.dropIndex(['entity_ref', 'at'], 'markers_entity_index');
    table.dropColumn('ends_at');
  });
  for (const table of [
    'slo_progress',
    'slo_tags',
    'slo_states',
    'sli_series',
  ]) {
    await knex.schema.dropTable(table);
  }
};

/** @param {import('knex').Knex} knex */
async function createSeries(knex) {
  await knex.schema.createTable('sli_series', table => {
    table.comment('What is collected for objectives, and how that goes');
    table.string('id', 32).primary().comment('Digest of the series');
    table
      .string('source', 63)
      .notNullable()
      .index()
      .comment('Name of the source, or push');
    table.text('series').notNullable().comment('JSON: the SLI and its slices');
    table
      .bigInteger('collected_until')
      .comment('Asked for up to here; seconds since 1970');
    table
      .bigInteger('known_until')
      .comment('Where the last known bucket ends; seconds since 1970');
    table
      .string('last_success_at', 24)
      .comment('When the source last answered; instant, ISO 8601 in UTC');
    table.text('queries').notNullable().comment('JSON: what was asked last');
    table
      .text('failure')
      .comment('JSON: why the source could not be read, or null');
    table
      .integer('revision')
      .notNullable()
      .comment('Grows with every change of the buckets or of the state');
    table
      .string('unwanted_since', 24)
      .comment('Since when no definition asks for it; instant, or null');
  });
}

/** @param {import('knex').Knex} knex */
async function createStates(knex) {
  await knex.schema.createTable('slo_states', table => {
    table.comment('How each SLO stood when it was last evaluated');
    table.string('name', 63).primary().comment('Name of the SLO');
    table.string('title', 200).notNullable().comment('Title for readers');
    table
      .string('sort_title', 200)
      .notNullable()
      .comment('Lower-cased title, the order by title');
    table
      .text('search_text')
      .notNullable()
      .comment('Lower-cased name, title, service and description');
    table
      .string('service', 200)
      .notNullable()
      .comment('Service, as the definition names it');
    table.string('entity_ref', 300).comment('Catalog entity of the service');
    table.string('owner', 300).comment('Entity reference of the owner');
    table.string('system', 300).comment('Entity reference of the system');
    table.string('state', 20).notNullable().comment('healthy, burning …');
    table
      .integer('attention')
      .notNullable()
      .comment('Rank of the state: what needs somebody first is lowest');
    table
      .double('remaining_key')
      .notNullable()
      .comment('Part of the budget left; very large where there is none');
    table
      .text('summary')
      .notNullable()
      .comment('JSON: what lists show beside the columns');
    table.index(
      ['attention', 'remaining_key', 'name'],
      'slo_states_attention_index',
    );
    table.index(['remaining_key', 'name'], 'slo_states_remaining_index');
    table.index(['sort_title', 'name'], 'slo_states_title_index');
    table.index(['state'], 'slo_states_state_index');
    table.index(
      ['owner', 'attention', 'remaining_key', 'name'],
      'slo_states_owner_index',
    );
    table.index(
      ['service', 'attention', 'remaining_key', 'name'],
      'slo_states_service_index',
    );
    table.index(
      ['system', 'attention', 'remaining_key', 'name'],
      'slo_states_system_index',
    );
    table.index(['entity_ref'], 'slo_states_entity_index');
  });
}

/** @param {import('knex').Knex} knex */
async function createTags(knex) {
  await knex.schema.createTable('slo_tags', table => {
    table.comment('Labels of SLOs as key:value, for the filter');
    table
      .string('name', 63)
      .notNullable()
      .references('slo_states.name')
      .onDelete('CASCADE')
      .comment('Name of the SLO');
    table.string('tag', 200).notNullable().comment('Label, e.g. tier:1');
    table.primary(['name', 'tag']);
    table.index(['tag', 'name'], 'slo_tags_tag_index');
  });
}

/** @param {import('knex').Knex} knex */
async function createProgress(knex) {
  await knex.schema.createTable('slo_progress', table => {
    table.comment('How far the evaluation is; one row');
    table.integer('id').primary().comment('Always 1');
    table
      .integer('revision')
      .notNullable()
      .comment('Grows when a state changes; entity tag of the lists');
    table
      .string('evaluated_at', 24)
      .comment('When the last round ended; instant, ISO 8601 in UTC');
  });
  await knex('slo_progress').insert({ id: 1, revision: 0 });
}
