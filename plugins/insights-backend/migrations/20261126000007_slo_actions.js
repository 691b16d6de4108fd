/**
 * Actions that error-budget policies ask for, what happened to them, and how the states of SLOs changed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createActions(knex);
  await createEvents(knex);
  await createStateChanges(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'slo_state_changes',
    'slo_action_events',
    'slo_actions',
  ]) {
    await knex.schema.dropTable(table);
  }
};

/** @param {import('knex').Knex} knex */
async function createActions(knex) {
  await knex.schema.createTable('slo_actions', table => {
    table.comment('What rules of error-budget policies ask for of an SLO');
    describeRule(table);
    describeSlo(table);
    table
      .string('state', 12)
      .notNullable()
      .comment('open, acknowledged, excepted, done or cleared');
    table.integer('revision').notNullable().comment('Grows with each change');
    table
      .string('opened_at', 24)
      .notNullable()
      .comment('When its rule began to hold; instant, ISO 8601 in UTC');
    table
      .string('due_at', 24)
      .notNullable()
      .comment('Instant by which it is to be done');
    table
      .integer('due_seconds')
      .notNullable()
      .comment('How long its owner has');
    table
      .string('excepted_until', 24)
      .comment('Instant that an exception ends; null without one');
    table
      .string('closed_at', 24)
      .comment('Instant that it was done or cleared; null before');
    table
      .string('cleared_at', 24)
      .comment('Instant that its rule no longer held; null while it may');
    table
      .double('urgency')
      .notNullable()
      .comment('What lists are ordered by, the most urgent first');
    table
      .string('tell', 8)
      .comment('What its owner has yet to be told: opened, overdue, or null');
    table
      .boolean('is_overdue_told')
      .notNullable()
      .comment('Whether that it is overdue was told, or is about to be');
    indexActions(table);
  });
  // A rule has one action that is not cleared at most, whatever replicas do. Both databases read it alike.
  await knex.raw(
    'create unique index slo_actions_live_index on slo_actions (slo, policy, rule) where cleared_at is null',
  );
  // Narrow enough that both databases look for what is live in it, however many are over.
  await knex.raw(
    'create index slo_actions_slo_live_index on slo_actions (slo) where cleared_at is null',
  );
  await knex.raw(
    'create index slo_actions_cleared_index on slo_actions (cleared_at) where cleared_at is not null',
  );
  await knex.raw(
    'create index slo_actions_tell_index on slo_actions (urgency, id) where tell is not null',
  );
}

/** @param {import('knex').Knex.CreateTableBuilder} table */
function describeRule(table) {
  table.string('id', 32).primary().comment('Name of the action');
  table.string('policy', 63).notNullable().comment('Name of the policy');
  table
    .string('policy_title', 200)
    .notNullable()
    .comment('Its title when the action opened');
  table.string('rule', 63).notNullable().comment('Name of the rule');
  table
    .double('when_consumed')
    .comment('Consumed part of the budget that the rule holds from, or null');
  table.string('when_state', 20).comment('State that it holds in, or null');
  table.string('action', 1000).notNullable().comment('What is to be done');
  table.string('owner', 300).comment('Entity reference of who is to act');
}

/** @param {import('knex').Knex.CreateTableBuilder} table */
function describeSlo(table) {
  table.string('slo', 63).notNullable().comment('Name of the SLO');
  table.string('title', 200).notNullable().comment('Title of the SLO');
  table.string('service', 200).notNullable().comment('Service of the SLO');
  table.string('entity_ref', 300).comment('Catalog entity of the service');
  table
    .boolean('is_example')
    .notNullable()
    .comment('Whether it is of the demo company');
  table
    .text('opening')
    .notNullable()
    .comment('JSON: the numbers of the SLO when the action opened');
}

/** @param {import('knex').Knex.CreateTableBuilder} table */
function indexActions(table) {
  table.index(['urgency', 'id'], 'slo_actions_order_index');
  for (const column of ['state', 'owner', 'slo', 'policy']) {
    table.index([column, 'urgency', 'id'], `slo_actions_${column}_index`);
  }
}

/** @param {import('knex').Knex} knex */
async function createEvents(knex) {
  await knex.schema.createTable('slo_action_events', table => {
    table.comment('Who did what to an action, and when; never rewritten');
    table
      .string('action_id', 32)
      .notNullable()
      .references('slo_actions.id')
      .comment('The action');
    table
      .integer('revision')
      .notNullable()
      .comment('Revision of the action afterwards');
    table
      .string('kind', 12)
      .notNullable()
      .comment('opened, acknowledged, excepted …');
    table
      .string('at', 24)
      .notNullable()
      .comment('When; instant, ISO 8601 in UTC');
    table
      .string('by_ref', 255)
      .comment('Who, by entity reference; null: an evaluation');
    table.text('note').comment('Why, or what was done');
    table.string('until', 24).comment('Instant that an exception ends');
    table.primary(['action_id', 'revision']);
  });
}

/** @param {import('knex').Knex} knex */
async function createStateChanges(knex) {
  await knex.schema.createTable('slo_state_changes', table => {
    table.comment('When the state of an SLO was another than before');
    table.string('slo', 63).notNullable().comment('Name of the SLO');
    table
      .string('at', 24)
      .notNullable()
      .comment('When it was evaluated; instant, ISO 8601 in UTC');
    table.string('owner', 300).comment('Entity reference of its owner then');
    table
      .string('title', 200)
      .notNullable()
      .comment('Title of the SLO as it was then');
    table.string('from_state', 20).comment('State before; null for a new SLO');
    table.string('to_state', 20).notNullable().comment('State from then on');
    table.double('remaining').comment('Part of the budget that was left');
    table.primary(['slo', 'at']);
    table.index(['owner', 'at', 'slo'], 'slo_state_changes_owner_index');
    table.index(['at'], 'slo_state_changes_at_index');
  });
}
