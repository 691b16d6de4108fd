const ROWS_AT_ONCE = 200;

/**
 * Topics are found by their title, aliases, name and description. They were found by the whole id, so that each topic of
 * `web-platform` had "web" in it. Blips are made anew by their own version.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await rewrite(knex, ({ id, title, aliases, description }) => [
    ...[title, ...JSON.parse(aliases)],
    ...[id.slice(id.indexOf(':') + 1), description],
  ]);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await rewrite(knex, ({ id, title, aliases }) => [
    ...[title, ...JSON.parse(aliases), id],
  ]);
};

/**
 * Writes the words of all topics anew, some at a time.
 *
 * @param {import('knex').Knex} knex
 * @param {(row: Record<string, string>) => string[]} linesOf
 */
async function rewrite(knex, linesOf) {
  let after = '';
  for (;;) {
    const rows = await knex('topics')
      .select('id', 'title', 'aliases', 'description')
      .where('id', '>', after)
      .orderBy('id')
      .limit(ROWS_AT_ONCE);
    if (rows.length === 0) return;
    // Both databases name the columns of a list of values column1, column2.
    await knex.raw(
      `update topics set search_text = given.column2
       from (values ${rows.map(() => '(?, ?)').join()}) as given
       where topics.id = given.column1`,
      rows.flatMap(row => [row.id, linesOf(row).join('\n').toLowerCase()]),
    );
    after = rows[rows.length - 1].id;
  }
}
