/**
 * Alerts carry what they are raised by, are placed by the data that burnt, may be of a policy of the definition, and go
 * from one owner to the next.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw('drop index slo_alerts_open_index');
  await knex.schema.alterTable('slo_alerts', table => {
    table
      .string('policy', 63)
      .notNullable()
      .defaultTo('')
      .comment('Policy of the definition; empty: one that each SLO gets');
    table
      .string('operator', 6)
      .notNullable()
      .defaultTo('gt')
      .comment('How burn is compared: gt, gte, lt, lte; noData: not at all');
    table
      .string('held_from', 24)
      .notNullable()
      .defaultTo('')
      .comment(
        'Beginning of the slice with which it came to hold, by the data',
      );
    table
      .double('total_units')
      .comment('Units of the long window when it was last seen to hold');
    table
      .double('bad_units')
      .comment('Bad units of the long window when it was last seen to hold');
    table
      .string('handed_to', 300)
      .comment('The owner that it went on with, where that ended it');
    table.index(['slo', 'held_from', 'id'], 'slo_alerts_held_index');
  });
  await knex('slo_alerts').update({ held_from: knex.ref('pending_at') });
  await knex.raw(
    'create unique index slo_alerts_once_index on slo_alerts (slo, objective, policy, severity, long_seconds, operator) where resolved_at is null',
  );
  // So wide an index is not what SQLite looks open alerts up by.
  await knex.raw(
    'create index slo_alerts_open_index on slo_alerts (slo, resolved_at) where resolved_at is null',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Alerts of policies are not known before: two could be one then.
  const ofPolicies = knex('slo_alerts').select('id').whereNot('policy', '');
  await knex('slo_alert_deliveries').whereIn('alert_id', ofPolicies).delete();
  await knex('slo_alerts').whereNot('policy', '').delete();
  await knex.raw('drop index slo_alerts_once_index');
  await knex.raw('drop index slo_alerts_open_index');
  await knex.schema.alterTable('slo_alerts', table => {
    table.dropIndex(['slo', 'held_from', 'id'], 'slo_alerts_held_index');
    table.dropColumns(
      ...['policy', 'operator', 'held_from'],
      ...['total_units', 'bad_units', 'handed_to'],
    );
  });
  await knex.raw(
    'create unique index slo_alerts_open_index on slo_alerts (slo, objective, severity, long_seconds) where resolved_at is null',
  );
};
