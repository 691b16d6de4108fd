/**
 * What the labels of an alert say of its service: the owner of an open episode may change, what it is known by must not.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('slo_alerts', table => {
    table.string('fired_owner', 300).comment('The owner when it fired');
    table
      .string('fired_entity_ref', 300)
      .comment('Catalog entity of the service when it fired');
  });
  await knex('slo_alerts')
    .whereNotNull('fired_at')
    .update({
      fired_owner: knex.ref('owner'),
      fired_entity_ref: knex.ref('entity_ref'),
    });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('slo_alerts', table => {
    table.dropColumns('fired_owner', 'fired_entity_ref');
  });
};
