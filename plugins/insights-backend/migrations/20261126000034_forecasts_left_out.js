/**
 * Analyses that are kept without a forecast, which is made when somebody asks.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('analyses', table => {
    table
      .boolean('is_forecast_left_out')
      .notNullable()
      .defaultTo(false)
      .comment(
        'Whether the forecast is made when somebody asks for the analysis: what does not move and is on no radar',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('analyses', table => {
    table.dropColumn('is_forecast_left_out');
  });
};
