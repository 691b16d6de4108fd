/**
 * Collectors, their runs, and what they could not keep. Instants are ISO 8601 in UTC with milliseconds: they sort as text.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createCollectors(knex);
  await createRuns(knex);
  await createDeadLetters(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('collector_dead_letters');
  await knex.schema.dropTable('collector_runs');
  await knex.schema.dropTable('collectors');
};

/** @param {import('knex').Knex} knex */
async function createCollectors(knex) {
  await knex.schema.createTable('collectors', table => {
    table.comment('What is remembered of a collector between its runs');
    table.string('id', 60).primary().comment('Id of the collector');
    table
      .text('checkpoint')
      .comment(
        'JSON that the last acknowledged batch gave; null: from the start',
      );
    table.string('next_run_at', 24).notNullable().comment('When it runs next');
    table
      .string('requested_at', 24)
      .comment('When somebody asked for a run that has not begun');
    table
      .integer('failed_attempts')
      .notNullable()
      .defaultTo(0)
      .comment('Tries since the last run that came to its end');
    table
      .string('lease_run_id', 36)
      .unique()
      .comment('Run that has the collector; null: none');
    table
      .string('lease_until', 24)
      .comment('Without a sign of life until then the run counts as gone');
    table.string('last_run_id', 36).comment('Run that began last');
    table
      .string('last_success_at', 24)
      .comment('End of the last run that came to its end');
    table
      .string('cycle_started_at', 24)
      .comment('Start of the first run since one came to its end');
  });
}

/** @param {import('knex').Knex} knex */
async function createRuns(knex) {
  await knex.schema.createTable('collector_runs', table => {
    table.comment('Runs of collectors; the newest 200 of each are kept');
    table.string('id', 36).primary().comment('Id of the run');
    table
      .string('collector_id', 60)
      .notNullable()
      .references('collectors.id')
      .onDelete('CASCADE')
      .comment('Collector that ran');
    table
      .string('trigger', 10)
      .notNullable()
      .comment('schedule, manual or retry');
    table
      .integer('attempt')
      .notNullable()
      .comment('From 1; tries since one came to its end');
    table
      .string('state', 12)
      .notNullable()
      .comment('running, succeeded, partial, failed or interrupted');
    table.string('started_at', 24).notNullable().comment('When it began');
    table.string('finished_at', 24).comment('When it ended; null: running');
    table.bigInteger('progress_done').comment('Items done; null: not told');
    table.bigInteger('progress_total').comment('Items in all; null: not known');
    table.string('progress_what', 200).comment('What is at work');
    for (const what of [
      'signals',
      'topics',
      'series',
      'observations',
      'markers',
    ]) {
      table
        .bigInteger(`written_${what}`)
        .notNullable()
        .comment(`New or changed ${what}`);
    }
    table
      .bigInteger('unchanged')
      .notNullable()
      .comment('Observations that came again with the same value');
    table
      .bigInteger('problem_count')
      .notNullable()
      .comment('Items that could not be kept');
    table.text('error').comment('Why it failed');
    table.index(['collector_id', 'started_at', 'id'], 'collector_runs_newest');
  });
}

/** @param {import('knex').Knex} knex */
async function createDeadLetters(knex) {
  await knex.schema.createTable('collector_dead_letters', table => {
    table.comment(
      'Items that could not be kept; a run that reads its source anew replaces them, the newest 1000 of each collector stay',
    );
    table.bigIncrements('id').comment('Id of the dead letter');
    table
      .string('collector_id', 60)
      .notNullable()
      .references('collectors.id')
      .onDelete('CASCADE')
      .comment('Collector that brought the item');
    table.string('run_id', 36).notNullable().comment('Run that met it last');
    table.string('at', 24).notNullable().comment('When it was met last');
    table
      .string('item_key', 43)
      .notNullable()
      .comment('Digest of item and reason: the same once');
    table.text('item').notNullable().comment('What could not be kept');
    table.text('reason').notNullable().comment('Why');
    table.text('how_to_mend').notNullable().comment('What helps');
    table.unique(['collector_id', 'item_key']);
    table.index(['collector_id', 'at', 'id'], 'collector_dead_letters_newest');
  });
}
