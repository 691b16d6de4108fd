const INDEXES = [
  { name: 'blips_attention_index', largestFirst: ['moved_key', 'change_size'] },
  { name: 'blips_change_index', largestFirst: ['change_size'] },
];

/**
 * Blips that moved, or changed, alike are listed by title. The sizes of changes become those that lists show, and
 * `previous_ring` the ring before the last change, when the blips are made anew by the later policy engine.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('blips', table => {
    for (const index of INDEXES) table.dropIndex([], index.name);
  });
  for (const { name, largestFirst } of INDEXES) {
    const columns = largestFirst.map(column => `${column} desc`).join(', ');
    await knex.raw(
      `create index ${name} on blips (radar_id, ${columns}, sort_title, topic_id)`,
    );
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('blips', table => {
    for (const index of INDEXES) table.dropIndex([], index.name);
  });
  await knex.schema.alterTable('blips', table => {
    for (const { name, largestFirst } of INDEXES) {
      table.index(['radar_id', ...largestFirst, 'topic_id'], name);
    }
  });
};
