/**
 * Radars that are written in the portal, with everything that they ever said.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('radar_definition_versions', table => {
    table.comment(
      'Definitions of radars that are written in the portal: a history, of which nothing is ever changed or dropped',
    );
    table
      .string('radar_id', 60)
      .notNullable()
      .references('radars.id')
      .comment('The radar');
    table
      .integer('version')
      .notNullable()
      .comment('1 for the first version of a radar, then upwards');
    table
      .text('definition')
      .comment('YAML; null where the radar was taken away');
    table
      .string('by_ref', 255)
      .notNullable()
      .comment('Entity reference of who wrote it');
    table
      .string('written_at', 24)
      .notNullable()
      .comment('Instant, ISO 8601 in UTC');
    table.primary(['radar_id', 'version']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('radar_definition_versions');
};
