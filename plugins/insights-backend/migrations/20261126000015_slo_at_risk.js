/**
 * Which budgets of an SLO were at risk, of each objective and of a composite as a whole: what is at risk stays so a little
 * longer, and each by itself. Until then the state of the SLO told it, of the objective that stood worst and of the whole.
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
  const rows = await knex('slo_states')
    .select('name', 'summary')
    .where({ state: 'atRisk' });
  for (const { name, summary } of rows) {
    const { worstObjective } = JSON.parse(summary);
    const atRisk = { objectives: [worstObjective], whole: true };
    await knex('slo_states')
      .where({ name })
      .update({ at_risk: JSON.stringify(atRisk) });
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('slo_states', table => {
    table.dropColumn('at_risk');
  });
};
