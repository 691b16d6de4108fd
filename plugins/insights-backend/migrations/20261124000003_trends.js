/**
 * Stored trend analyses and the queue of subjects that wait for one.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createQueue(knex);
  await createAnalyses(knex);
  await createSweepState(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['sweep_state', 'analyses', 'analysis_queue']) {
    await knex.schema.dropTable(table);
  }
};

/** @param {import('knex').Knex} knex */
async function createQueue(knex) {
  await knex.schema.createTable('analysis_queue', table => {
    table.comment(
      'Subjects whose values changed since their analysis; a row leaves when it is analysed',
    );
    table.string('signal_id', 200).notNullable().comment('The signal');
    table.string('topic_id', 200).notNullable().comment('The topic');
    table
      .bigInteger('revision')
      .notNullable()
      .comment('Revision of the subject that asked for the analysis');
    table
      .string('state', 10)
      .notNullable()
      .comment('waiting, claimed, or failed: given up after the last attempt');
    table
      .integer('attempts')
      .notNullable()
      .comment('How often it was claimed for this revision');
    table
      .string('not_before', 24)
      .notNullable()
      .comment('Not to be claimed before; instant, ISO 8601 in UTC');
    table.string('claimed_by', 60).comment('Process that works on it');
    table
      .string('claimed_until', 24)
      .comment('When the claim lapses; instant, ISO 8601 in UTC');
    table.text('last_error').comment('Why the last attempt failed');
    table.primary(['signal_id', 'topic_id']);
    table.index(
      ['state', 'not_before', 'revision'],
      'analysis_queue_state_not_before_index',
    );
    table.index(['claimed_by'], 'analysis_queue_claimed_by_index');
  });
}

/** @param {import('knex').Knex} knex */
async function createAnalyses(knex) {
  await knex.schema.createTable('analyses', table => {
    table.comment('The newest trend analysis of each subject');
    table.string('signal_id', 200).notNullable().comment('The signal');
    table.string('topic_id', 200).notNullable().comment('The topic');
    table
      .bigInteger('revision')
      .notNullable()
      .comment('Revision of the subject that was analysed');
    table
      .string('input_digest', 71)
      .notNullable()
      .comment('SHA-256 of the values that were analysed');
    table
      .string('engine_version', 20)
      .notNullable()
      .comment('Version of the calculation');
    table
      .string('computed_at', 24)
      .notNullable()
      .comment('Instant, ISO 8601 in UTC');
    table
      .string('verdict', 10)
      .notNullable()
      .comment('rising, falling, steady, emerging, peaking, unknown');
    table
      .text('verdict_reason')
      .notNullable()
      .comment('Why the verdict was given, one sentence');
    table.double('value').comment('Last value, in the unit of the signal');
    table.string('latest_at', 10).comment('First day of its period');
    table
      .double('change_of_year')
      .comment('Last value minus the one a year before');
    table.double('z').notNullable().comment('Score of the trend test');
    table.double('p').notNullable().comment('p-value of the trend test');
    table
      .double('q')
      .comment('Benjamini-Hochberg over all subjects of the signal');
    table
      .text('movers')
      .notNullable()
      .comment('JSON: for each change point the members that moved with it');
    table.text('result').notNullable().comment('JSON of the whole analysis');
    table.primary(['signal_id', 'topic_id']);
    table.index(['signal_id', 'p', 'q', 'topic_id'], 'analyses_signal_p_index');
    table.index(['engine_version'], 'analyses_engine_version_index');
  });
}

/** @param {import('knex').Knex} knex */
async function createSweepState(knex) {
  await knex.schema.createTable('sweep_state', table => {
    table.comment('How far the analysis sweep has read; one row');
    table.integer('id').primary().comment('Always 1');
    table
      .bigInteger('last_revision')
      .notNullable()
      .comment('Revision up to which changed subjects were queued');
    table
      .string('engine_version', 20)
      .notNullable()
      .comment('Version that the queue was filled for');
    table
      .string('last_finished_at', 24)
      .comment('When the queue was last empty; instant, ISO 8601 in UTC');
  });
  await knex('sweep_state').insert({
    id: 1,
    last_revision: 0,
    engine_version: '',
  });
}
