/** Rows that are read at once. */
const READ = 500;

/** Rows that are read at once where each may have some millions of characters. */
const READ_LARGE = 10;

/** Rows that are written at once: SQLite takes a bound number of values. */
const WRITTEN = 100;

/**
 * What people said on cards and did not take back, apart from the history of their edits; what was measured of versions, apart
 * from all that is recorded of them; and what the catalog says of models. Entities that are known already are read anew within
 * a minute.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('model_card_statements', table => {
    table.comment(
      'What people said on cards and did not take back; edits are the history of it',
    );
    table
      .string('model_id', 36)
      .notNullable()
      .references('id')
      .inTable('models')
      .onDelete('CASCADE')
      .comment('The model');
    table
      .string('version', 250)
      .notNullable()
      .comment('Version that it is of; empty for the model as a whole');
    table
      .string('pointer', 200)
      .notNullable()
      .comment('Field of the card, e.g. /details/overview');
    table
      .integer('revision')
      .notNullable()
      .comment('Edit that said it, of the cards of the model');
    table.string('at', 24).notNullable().comment('Instant, ISO 8601 in UTC');
    table
      .string('by', 255)
      .notNullable()
      .comment('Entity reference of who said it');
    table.text('reason').comment('Why, in their words');
    // Last, so that SQLite finds the others without reading through it.
    table
      .text('statement', 'longtext')
      .notNullable()
      .comment('JSON: the kind of the answer, and its value or its reason');
    table.primary(['model_id', 'version', 'pointer']);
  });
  await fillStatements(knex);
  await knex.schema.createTable('model_version_metrics', table => {
    table.comment(
      'What was measured of versions and on what: courses are read without all that is recorded',
    );
    table
      .string('model_id', 36)
      .notNullable()
      .references('id')
      .inTable('models')
      .onDelete('CASCADE')
      .comment('The model');
    table.string('version', 250).notNullable().comment('The version');
    table
      .text('measured', 'longtext')
      .notNullable()
      .comment('JSON: the metrics and the datasets of the record');
    table.primary(['model_id', 'version']);
  });
  await fillMetrics(knex);
  await knex.schema.alterTable('model_entities', table => {
    table
      .string('contact', 300)
      .comment('Where its owner is written to, by the owner’s profile');
    table.string('lifecycle', 63).comment('Its lifecycle, as it is written');
    table
      .string('seen_at', 24)
      .comment('Instant since which the catalog has it so');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('model_entities', table => {
    table.dropColumn('seen_at');
    table.dropColumn('lifecycle');
    table.dropColumn('contact');
  });
  await knex.schema.dropTable('model_version_metrics');
  await knex.schema.dropTable('model_card_statements');
};

/**
 * Makes the statements out of the edits, in portions, those of a model in their order.
 *
 * @param {import('knex').Knex} knex
 */
async function fillStatements(knex) {
  let after = ['', 0];
  for (;;) {
    const edits = await knex('model_card_edits')
      .select('model_id', 'version', 'revision', 'at', 'by', 'reason')
      .select('statements')
      .whereRaw('(model_id, revision) > (?, ?)', after)
      .orderBy(['model_id', 'revision'])
      .limit(READ);
    if (edits.length === 0) return;
    await writeStatements(knex, edits);
    const { model_id: modelId, revision } = edits[edits.length - 1];
    after = [modelId, revision];
  }
}

/**
 * Brings some edits into the statements.
 *
 * @param {import('knex').Knex} knex
 */
async function writeStatements(knex, edits) {
  // By field: the row as the last edit of it leaves it.
  const left = new Map();
  for (const { statements, ...edit } of edits) {
    const { set = {}, clear = [] } = JSON.parse(statements);
    const { model_id, version } = edit;
    for (const pointer of [...clear, ...Object.keys(set)]) {
      const statement = set[pointer];
      left.set(JSON.stringify([model_id, version, pointer]), {
        key: { model_id, version, pointer },
        row: statement && {
          ...edit,
          pointer,
          statement: JSON.stringify(statement),
        },
      });
    }
  }
  const ends = [...left.values()];
  for (const { key } of ends.filter(({ row }) => !row)) {
    await knex('model_card_statements').where(key).delete();
  }
  const rows = ends.flatMap(({ row }) => (row ? [row] : []));
  for (let from = 0; from < rows.length; from += WRITTEN) {
    await knex('model_card_statements')
      .insert(rows.slice(from, from + WRITTEN))
      .onConflict(['model_id', 'version', 'pointer'])
      .merge();
  }
}

/**
 * Copies what was measured out of the records: keys in pages, and a few records at a time.
 *
 * @param {import('knex').Knex} knex
 */
async function fillMetrics(knex) {
  let after = ['', ''];
  for (;;) {
    const keys = await knex('model_versions')
      .select('model_id', 'version')
      .whereRaw('(model_id, version) > (?, ?)', after)
      .orderBy(['model_id', 'version'])
      .limit(READ);
    if (keys.length === 0) return;
    for (let from = 0; from < keys.length; from += READ_LARGE) {
      await copyMetrics(knex, keys.slice(from, from + READ_LARGE));
    }
    const { model_id: modelId, version } = keys[keys.length - 1];
    after = [modelId, version];
  }
}

/**
 * Copies what was measured out of some records.
 *
 * @param {import('knex').Knex} knex
 */
async function copyMetrics(knex, keys) {
  const versions = await knex('model_versions')
    .select('model_id', 'version', 'record')
    .whereIn(
      ['model_id', 'version'],
      keys.map(({ model_id: modelId, version }) => [modelId, version]),
    );
  const rows = versions.map(({ record, ...key }) => {
    const { metrics, datasets } = JSON.parse(record);
    return { ...key, measured: JSON.stringify({ metrics, datasets }) };
  });
  await knex('model_version_metrics').insert(rows);
}
