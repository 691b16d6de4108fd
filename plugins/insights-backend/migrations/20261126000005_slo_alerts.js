/**
 * Alerts of SLOs, and who has yet to be told of them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createAlerts(knex);
  await createDeliveries(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('slo_alert_deliveries');
  await knex.schema.dropTable('slo_alerts');
};

/** @param {import('knex').Knex} knex */
async function createAlerts(knex) {
  await knex.schema.createTable('slo_alerts', table => {
    table.comment('Episodes of alerts: each time that one was raised');
    table.string('id', 32).primary().comment('Name of the episode');
    table.string('slo', 63).notNullable().comment('Name of the SLO');
    table.integer('objective').notNullable().comment('From 0');
    table.string('severity', 6).notNullable().comment('page or ticket');
    table.integer('long_seconds').notNullable().comment('Its long window');
    table.integer('short_seconds').notNullable().comment('Its short window');
    table
      .double('factor')
      .notNullable()
      .comment('Burn rate above which it holds');
    table
      .string('state', 8)
      .notNullable()
      .comment('pending, firing or resolved');
    table
      .string('pending_at', 24)
      .notNullable()
      .comment('Since when its condition held; instant, ISO 8601 in UTC');
    table.string('fired_at', 24).comment('Instant that it fired; null before');
    table
      .string('resolved_at', 24)
      .comment('Instant that it was over; null while it is open');
    table
      .string('quiet_since', 24)
      .comment('Instant since which a firing one does not hold; else null');
    table
      .string('last_held_at', 24)
      .notNullable()
      .comment('Instant that its condition was last seen to hold');
    table
      .double('long_burn')
      .comment('Burn rate of the long window when it was last seen to hold');
    table
      .double('short_burn')
      .comment('Burn rate of the short window when it was last seen to hold');
    table
      .string('title', 200)
      .notNullable()
      .comment('Title of the SLO as it was when this began');
    table.string('service', 200).notNullable().comment('Service of the SLO');
    table.string('owner', 300).comment('Entity reference of the owner');
    table.string('entity_ref', 300).comment('Catalog entity of the service');
    table
      .boolean('is_example')
      .notNullable()
      .comment('Whether it is of the demo company');
    table.index(['pending_at', 'id'], 'slo_alerts_order_index');
    table.index(['state', 'pending_at', 'id'], 'slo_alerts_state_index');
    table.index(['slo', 'pending_at', 'id'], 'slo_alerts_slo_index');
    table.index(['owner', 'pending_at', 'id'], 'slo_alerts_owner_index');
  });
  // Two replicas that evaluate at once cannot open an alert twice. Both databases read it alike.
  await knex.raw(
    'create unique index slo_alerts_open_index on slo_alerts (slo, objective, severity, long_seconds) where resolved_at is null',
  );
  // Only what has ended is looked for by its end.
  await knex.raw(
    'create index slo_alerts_resolved_index on slo_alerts (resolved_at) where resolved_at is not null',
  );
}

/** @param {import('knex').Knex} knex */
async function createDeliveries(knex) {
  await knex.schema.createTable('slo_alert_deliveries', table => {
    table.comment('Who is told of an alert, and when next: an outbox');
    table
      .string('alert_id', 32)
      .notNullable()
      .references('slo_alerts.id')
      .comment('The episode');
    table
      .string('target', 63)
      .notNullable()
      .comment('notifications, or a digest of a webhook');
    table
      .integer('revision')
      .notNullable()
      .comment('Grows with what is to be told: 1 fires, 2 is resolved');
    table
      .string('due_at', 24)
      .comment('Instant from which it is to be told; null: not as it is now');
    table
      .integer('attempts')
      .notNullable()
      .comment('Attempts that failed in a row');
    table.text('last_error').comment('Why the last one failed');
    table.primary(['alert_id', 'target']);
    table.index(['due_at'], 'slo_alert_deliveries_due_index');
  });
}
