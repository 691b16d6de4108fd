/**
 * Frozen reports of SLOs. They are documents: nothing drops them but who deletes them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('slo_reports', table => {
    table.comment('How SLOs fared in months and quarters, as it was frozen');
    table.string('id', 36).primary().comment('UUID');
    table.string('title', 200).notNullable().comment('Title');
    table.string('period_kind', 7).notNullable().comment('month or quarter');
    table.string('period_of', 7).notNullable().comment('2026-10 or 2026-Q4');
    table
      .string('time_zone', 100)
      .notNullable()
      .comment('IANA name of the zone that the period is local in');
    table
      .string('period_start', 24)
      .notNullable()
      .comment('Instant that the period begins, ISO 8601 in UTC');
    table
      .string('period_end', 24)
      .notNullable()
      .comment('Instant that the period ends');
    table
      .string('until', 24)
      .notNullable()
      .comment('Instant that what is counted ends');
    table
      .boolean('is_preliminary')
      .notNullable()
      .comment('Whether the period was not over');
    table
      .boolean('is_example')
      .notNullable()
      .comment('Whether some of it is of the demo company');
    table.string('owner', 300).comment('Entity reference, where it is of one');
    table.string('system', 300).comment('Entity reference, where it is of one');
    table.string('service', 200).comment('Service, where it is of one');
    table.string('customer', 200).comment('Customer, where it is of one');
    table.text('scope').notNullable().comment('JSON: which SLOs it is of');
    table.integer('slos').notNullable().comment('SLOs in it');
    table.integer('objectives').notNullable().comment('Objectives in it');
    table.integer('met').notNullable().comment('Objectives that were met');
    table.integer('missed').notNullable().comment('Objectives that were not');
    table
      .integer('undecided')
      .notNullable()
      .comment('Objectives of which too little was known');
    table
      .string('digest', 71)
      .notNullable()
      .comment('SHA-256 of the content, `sha256:` and hex');
    table
      .string('engine_version', 20)
      .notNullable()
      .comment('Version of the maths');
    table
      .string('created_at', 24)
      .notNullable()
      .comment('Instant that it was frozen, ISO 8601 in UTC');
    table
      .string('created_by', 255)
      .notNullable()
      .comment('Entity reference of who froze it');
    table
      .text('content', 'longtext')
      .notNullable()
      .comment('JSON: all that it says, with the working of every number');
    table.index(['created_at', 'id'], 'slo_reports_order_index');
    table.index(['period_of', 'created_at', 'id'], 'slo_reports_period_index');
    table.index(['owner', 'created_at', 'id'], 'slo_reports_owner_index');
    table.index(['system', 'created_at', 'id'], 'slo_reports_system_index');
    table.index(['service', 'created_at', 'id'], 'slo_reports_service_index');
    table.index(['customer', 'created_at', 'id'], 'slo_reports_customer_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('slo_reports');
};
