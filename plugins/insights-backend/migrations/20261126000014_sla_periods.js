/**
 * Periods of agreements that are final. They are documents: what they say never changes, and nothing drops them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('sla_periods', table => {
    table.comment('How finished periods of agreements ended, for good');
    table
      .string('id', 63)
      .notNullable()
      .references('slas.id')
      .comment('The agreement, also where it is retired');
    table
      .string('period_end', 24)
      .notNullable()
      .comment('Instant that the period ended, ISO 8601 in UTC');
    table
      .string('period_start', 24)
      .notNullable()
      .comment('Instant that the period began');
    table
      .string('settled_at', 24)
      .notNullable()
      .comment('Instant that it became final');
    table
      .text('period', 'longtext')
      .notNullable()
      .comment(
        'JSON: what it says, with its working and the versions, exclusions and engine that it was evaluated by',
      );
    table.primary(['id', 'period_end']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('sla_periods');
};
