/**
 * Radars with their suggested blips and the history of their rings.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createRadars(knex);
  await createBlips(knex);
  await createBlipTags(knex);
  await createRingChanges(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['ring_changes', 'blip_tags', 'blips', 'radars']) {
    await knex.schema.dropTable(table);
  }
};

/** @param {import('knex').Knex} knex */
async function createRadars(knex) {
  await knex.schema.createTable('radars', table => {
    table.comment('What was computed for each radar, one row each');
    table.string('id', 60).primary().comment('Id from the definition');
    table
      .string('file', 500)
      .notNullable()
      .index()
      .comment('Radar file that the definition was read from');
    table
      .text('definition')
      .notNullable()
      .comment('YAML of the last definition that could be read');
    table
      .string('definition_version', 71)
      .notNullable()
      .comment('SHA-256 of what the definition says');
    table
      .integer('revision')
      .notNullable()
      .comment('Grows when a blip changes; entity tag of the lists');
    table
      .string('computed_at', 24)
      .comment('When the blips last changed; instant, ISO 8601 in UTC');
    table
      .string('data_as_of', 10)
      .comment('First day of the last period with a value');
  });
}

/** @param {import('knex').Knex} knex */
async function createBlips(knex) {
  await knex.schema.createTable('blips', table => {
    table.comment('A topic on a radar, with its suggested ring');
    blipKey(table);
    table.string('title', 200).notNullable().comment('Title of the topic');
    table
      .string('sort_title', 200)
      .notNullable()
      .comment('Lower-cased title, the order by title');
    table
      .text('search_text')
      .notNullable()
      .comment('Lower-cased title, aliases and id, for word search');
    table.string('quadrant', 60).notNullable().comment('Quadrant');
    table.string('ring', 60).notNullable().comment('Suggested ring');
    table
      .string('previous_ring', 60)
      .comment('Ring at the time that movement compares with; null when new');
    table.string('movement', 4).notNullable().comment('new, in, out, none');
    table
      .string('moved_at', 10)
      .comment('First day of the period of the last ring change');
    table
      .string('moved_key', 10)
      .notNullable()
      .comment('moved_at, or empty: sorts what never moved last');
    table.string('verdict', 10).notNullable().comment('Verdict of the trend');
    table.double('value').comment('Last value, in the unit of the signal');
    table
      .double('change_of_year')
      .comment('Last value minus the one a year before');
    table
      .double('change_size')
      .notNullable()
      .comment('Size of change_of_year, -1 when it is not known: for sorting');
    table
      .double('radius')
      .notNullable()
      .comment('Place in the ring: 0 at the inner edge, 1 at the outer');
    table.text('tags').notNullable().comment('JSON array of the tags');
    table
      .text('suggestion')
      .notNullable()
      .comment('JSON: reasons, counterfactuals and working of the ring');
    table
      .string('input_digest', 71)
      .notNullable()
      .comment('SHA-256 of all that the blip was made from');
    table.primary(['radar_id', 'topic_id']);
    table.index(['topic_id', 'radar_id'], 'blips_topic_index');
    table.index(
      ['radar_id', 'moved_key', 'change_size', 'topic_id'],
      'blips_attention_index',
    );
    table.index(['radar_id', 'sort_title', 'topic_id'], 'blips_title_index');
    table.index(['radar_id', 'change_size', 'topic_id'], 'blips_change_index');
    table.index(
      ['radar_id', 'quadrant', 'ring', 'movement'],
      'blips_quadrant_ring_index',
    );
    table.index(['radar_id', 'ring'], 'blips_ring_index');
    table.index(['radar_id', 'verdict'], 'blips_verdict_index');
    table.index(['radar_id', 'movement'], 'blips_movement_index');
  });
}

/** @param {import('knex').Knex} knex */
async function createBlipTags(knex) {
  await knex.schema.createTable('blip_tags', table => {
    table.comment('Tags of blips, for the filter');
    blipKey(table);
    table.string('tag', 100).notNullable().comment('Tag, e.g. area:css');
    table.primary(['radar_id', 'topic_id', 'tag']);
    table.index(['radar_id', 'tag', 'topic_id'], 'blip_tags_tag_index');
    table
      .foreign(['radar_id', 'topic_id'])
      .references(['radar_id', 'topic_id'])
      .inTable('blips')
      .onDelete('CASCADE');
  });
}

/** @param {import('knex').Knex} knex */
async function createRingChanges(knex) {
  await knex.schema.createTable('ring_changes', table => {
    table.comment(
      'Suggested rings at past periods, replayed; a row for each change',
    );
    blipKey(table);
    table
      .string('at', 10)
      .notNullable()
      .comment('First day of the period with the new ring');
    table.string('ring', 60).notNullable().comment('Suggested ring from then');
    table.primary(['radar_id', 'topic_id', 'at']);
    table
      .foreign(['radar_id', 'topic_id'])
      .references(['radar_id', 'topic_id'])
      .inTable('blips')
      .onDelete('CASCADE');
  });
}

/** @param {import('knex').Knex.CreateTableBuilder} table */
function blipKey(table) {
  table
    .string('radar_id', 60)
    .notNullable()
    .references('radars.id')
    .comment('The radar');
  table.string('topic_id', 200).notNullable().comment('The topic');
}
