/**
 * Keeps what an analysis tells apart from what lists filter and sort by: its q is set anew with each sweep, and that no longer writes
 * the whole of it again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('analysis_results', table => {
    table.comment('The whole of the newest trend analysis of each subject');
    table.string('signal_id', 200).notNullable().comment('The signal');
    table.string('topic_id', 200).notNullable().comment('The topic');
    table
      .bigInteger('revision')
      .notNullable()
      .comment('Revision of the subject that was analysed');
    table.text('result').notNullable().comment('JSON of the whole analysis');
    table.primary(['signal_id', 'topic_id']);
  });
  // A replica from before may be sweeping: what it commits between the copy and the drop would be lost. SQLite has one writer.
  if (!knex.client.config.client.includes('sqlite')) {
    // The drop needs this lock in the end; who takes a weaker one first can be caught in a deadlock.
    await knex.raw('lock table analyses in access exclusive mode');
  }
  await knex.raw(
    `insert into analysis_results (signal_id, topic_id, revision, result)
     select signal_id, topic_id, revision, result from analyses`,
  );
  // Knex would make the table anew on SQLite.
  await knex.raw('alter table analyses drop column result');
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw(
    `alter table analyses add column result text not null default '{}'`,
  );
  await knex.raw(
    `update analyses set result = coalesce((
       select result from analysis_results as whole
       where whole.signal_id = analyses.signal_id and whole.topic_id = analyses.topic_id), '{}')`,
  );
  await knex.schema.dropTable('analysis_results');
};
