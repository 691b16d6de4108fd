/**
 * What is on a radar because a list that was brought in says so, whether a signal measures it or not.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('radar_entries', table => {
    table.comment('Topics that an imported list put on a radar');
    table
      .string('radar_id', 60)
      .notNullable()
      .references('radars.id')
      .comment('The radar');
    table.string('topic_id', 200).notNullable().comment('The topic');
    table
      .string('quadrant', 60)
      .notNullable()
      .comment('Quadrant; goes before what the tags of the topic say');
    table
      .string('list_key', 200)
      .notNullable()
      .comment('What the list calls it; the same in a later list');
    table.primary(['radar_id', 'topic_id']);
    table.unique(['radar_id', 'list_key'], {
      indexName: 'radar_entries_key_index',
    });
  });
  await knex.schema.alterTable('blips', table => {
    table
      .boolean('is_measured')
      .notNullable()
      .defaultTo(true)
      .comment('Whether a signal measures the topic; else ring is the decided');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // What no signal measures could not be told from what one does.
  for (const table of ['ring_changes', 'blip_tags']) {
    await knex(table)
      .whereExists(
        knex('blips')
          .whereRaw(`blips.radar_id = ${table}.radar_id`)
          .whereRaw(`blips.topic_id = ${table}.topic_id`)
          .where('blips.is_measured', false),
      )
      .delete();
  }
  await knex('blips').where({ is_measured: false }).delete();
  // Rebuilding the table, as SQLite's dropColumn does, would take what refers to it along.
  await knex.raw('alter table blips drop column is_measured');
  await knex.schema.dropTable('radar_entries');
};
