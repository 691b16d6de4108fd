/**
 * Which replica collects and evaluates the SLOs.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('slo_leader', table => {
    table.comment('The replica that collects and evaluates SLOs; one row');
    table.integer('id').primary().comment('Always 1');
    table.string('holder', 36).comment('Id of the process that leads');
    table
      .string('until', 24)
      .notNullable()
      .comment('It leads until then, unless it prolongs; instant, ISO 8601');
  });
  await knex('slo_leader').insert({ id: 1, until: '1970-01-01T00:00:00.000Z' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('slo_leader');
};
