/**
 * Which budgets of an SLO were at risk, of each objective and of a composite as a whole: what is at risk stays so a little
 * longer, and each by itself.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('slo_states', table => {
    table
      .text('at_risk')
      .comment(
        'JSON: the objectives that are at risk, and whether the whole is; null: none',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('slo_states', table => {
    table.dropColumn('at_risk');
  });
};
