/** Bounds of latency in milliseconds, one column each. */
const BOUNDS = [50, 100, 200, 300, 500, 1000, 2000, 5000];

/**
 * What the portal's backend answers, counted by the minute: the source `self` of SLIs.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createRequests(knex);
  await createRecorders(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['self_recorders', 'self_requests']) {
    await knex.schema.dropTable(table);
  }
};

/** @param {import('knex').Knex} knex */
async function createRequests(knex) {
  await knex.schema.createTable('self_requests', table => {
    table.comment('Requests that ended in a minute, summed over all replicas');
    table
      .integer('minute')
      .notNullable()
      .comment('Minutes from 1970-01-01T00:00Z to the start of the minute');
    table
      .string('plugin_id', 64)
      .notNullable()
      .comment(
        'Plugin that was asked, app or other; empty for all together, which is there for every minute in which a replica recorded',
      );
    table
      .integer('requests')
      .notNullable()
      .comment('Requests that were answered');
    table
      .integer('failed')
      .notNullable()
      .comment('Those of them that were answered with a status from 500');
    table
      .integer('abandoned')
      .notNullable()
      .comment('Requests, beside the others, whose client left unanswered');
    for (const bound of BOUNDS) {
      table
        .integer(`within_${bound}`)
        .notNullable()
        .comment(`Requests that did not fail and took at most ${bound} ms`);
    }
    table.primary(['minute', 'plugin_id']);
    table.index(['plugin_id', 'minute'], 'self_requests_plugin_index');
  });
}

/** @param {import('knex').Knex} knex */
async function createRecorders(knex) {
  await knex.schema.createTable('self_recorders', table => {
    table.comment(
      'Processes that record, so that counts that are sent twice are added once',
    );
    table
      .string('recorder_id', 36)
      .primary()
      .comment('Random id of the process');
    table
      .integer('batch')
      .notNullable()
      .comment('Number of the last batch that was added; grows by one');
    table
      .integer('minute')
      .notNullable()
      .index()
      .comment('Last minute of that batch, in minutes since 1970');
  });
}
