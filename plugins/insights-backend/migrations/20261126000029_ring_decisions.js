/**
 * What people decided on the rings of topics.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createRingDecisions(knex);
  await createStandingDecisions(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('standing_decisions');
  await knex.schema.dropTable('ring_decisions');
};

/** @param {import('knex').Knex} knex */
async function createRingDecisions(knex) {
  await knex.schema.createTable('ring_decisions', table => {
    table.comment(
      'Decisions on rings: a history, of which nothing is ever changed or dropped',
    );
    topicKey(table);
    table
      .integer('number')
      .notNullable()
      .comment('1 for the first decision of a topic on a radar, then upwards');
    table
      .string('kind', 10)
      .notNullable()
      .comment('accept, override or withdraw');
    table
      .string('ring', 60)
      .comment('Decided ring; null where a decision was withdrawn');
    table
      .string('suggested_ring', 60)
      .comment('Ring that was suggested then; null where none was');
    table.text('reason').comment('Why, in words');
    table
      .string('review_on', 10)
      .comment('Day on which it is to be looked at again, ISO 8601 in UTC');
    table
      .string('evidence_until', 10)
      .comment('First day of the last period with a value then');
    table
      .string('definition_version', 71)
      .notNullable()
      .comment('Version of the policy that suggested the ring');
    table
      .string('decided_by', 255)
      .notNullable()
      .comment('Entity reference of who decided');
    table
      .string('decided_at', 24)
      .notNullable()
      .comment('Instant, ISO 8601 in UTC');
    table.primary(['radar_id', 'topic_id', 'number']);
  });
}

/** @param {import('knex').Knex} knex */
async function createStandingDecisions(knex) {
  await knex.schema.createTable('standing_decisions', table => {
    table.comment(
      'The decision that stands for each topic on a radar, with what lists filter by',
    );
    topicKey(table);
    table
      .integer('number')
      .notNullable()
      .comment('Entry of ring_decisions that stands');
    table.string('ring', 60).notNullable().comment('Decided ring');
    table
      .string('review_on', 10)
      .comment('Day on which it is to be looked at again');
    table
      .string('left_since', 10)
      .comment(
        'First day of the period since which the suggestion has been neither what it was, nor what was decided; null where it is one of them',
      );
    table.primary(['radar_id', 'topic_id']);
    table.index(['radar_id', 'review_on'], 'standing_decisions_review_index');
    table
      .foreign(['radar_id', 'topic_id', 'number'])
      .references(['radar_id', 'topic_id', 'number'])
      .inTable('ring_decisions');
  });
}

/** @param {import('knex').Knex.CreateTableBuilder} table */
function topicKey(table) {
  table
    .string('radar_id', 60)
    .notNullable()
    .references('radars.id')
    .comment('The radar');
  table
    .string('topic_id', 200)
    .notNullable()
    .comment('The topic; it stays when the topic leaves the radar');
}
