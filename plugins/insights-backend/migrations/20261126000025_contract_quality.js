/**
 * Quality of API definitions: what rules find in a definition, kept once for each ruleset, and the score of each API.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('contract_lints', table => {
    table.comment('Definitions that were looked at, each once by a ruleset');
    table.string('id', 36).primary().comment('UUID');
    table
      .string('digest', 71)
      .notNullable()
      .references('digest')
      .inTable('contract_texts')
      .onDelete('CASCADE')
      .comment('The definition');
    table
      .string('ruleset_digest', 71)
      .notNullable()
      .comment('SHA-256 of all rules that held, of the format and the engine');
    table.string('state', 20).notNullable().comment('linted or failed');
    table.string('reason', 1000).comment('Why it could not be looked at');
    table
      .string('linted_at', 24)
      .notNullable()
      .comment('Instant, ISO 8601 in UTC');
    table
      .integer('place_count')
      .notNullable()
      .comment('Places that rules find, whether they are kept or not');
    table
      .integer('operation_count')
      .notNullable()
      .comment('Operations that the definition describes');
    table
      .text('summary', 'longtext')
      .notNullable()
      .comment(
        'JSON: areas of the ruleset, parts of the definition, and what each rule finds',
      );
    table.unique(['digest', 'ruleset_digest'], {
      indexName: 'contract_lints_unique',
    });
    table.index(['ruleset_digest'], 'contract_lints_ruleset_index');
  });
  await knex.schema.createTable('contract_findings', table => {
    table.comment('What rules find in a definition, place by place');
    table
      .string('lint_id', 36)
      .notNullable()
      .references('id')
      .inTable('contract_lints')
      .onDelete('CASCADE')
      .comment('The look at it');
    table.integer('ordinal').notNullable().comment('Order, from 0, by rule');
    table.string('rule_id', 200).notNullable().comment('The rule');
    table
      .string('severity', 10)
      .notNullable()
      .comment('error, warning, info or hint');
    table
      .string('operation', 1000)
      .comment('Method and path of the operation; null for what is of none');
    table.text('message').notNullable().comment('What was found');
    table.text('pointer').notNullable().comment('JSON pointer of the place');
    table.integer('line').comment('From 1');
    table.integer('column').comment('From 1');
    table.primary(['lint_id', 'ordinal']);
    table.index(
      ['lint_id', 'rule_id', 'ordinal'],
      'contract_findings_rule_index',
    );
  });
  await knex.schema.createTable('contract_coverage', table => {
    table.comment('What each operation of a definition says of itself');
    table
      .string('lint_id', 36)
      .notNullable()
      .references('id')
      .inTable('contract_lints')
      .onDelete('CASCADE')
      .comment('The look at it');
    table.integer('ordinal').notNullable().comment('Order, from 0');
    table.string('method', 20).notNullable().comment('In lower case');
    table.text('path').notNullable().comment('As the definition writes it');
    table.text('pointer').notNullable().comment('JSON pointer');
    for (const [column, what] of [
      ['description', 'a description or a summary'],
      ['operation_id', 'an operationId'],
      ['request_example', 'an example of its request'],
      ['response_example', 'an example of its answer'],
      ['client_errors', 'an answer of 4xx'],
      ['server_errors', 'an answer of 5xx'],
      ['security', 'who may call it'],
    ]) {
      table
        .boolean(`has_${column}`)
        .comment(`Whether it has ${what}; null where that does not apply`);
    }
    table.primary(['lint_id', 'ordinal']);
  });
  await knex.schema.alterTable('contracts', table => {
    table
      .string('quality_ruleset', 71)
      .comment('Digest of the rules that hold for its definitions');
    table
      .string('quality_lint_id', 36)
      .comment('Look that its score is of; null where it has none');
    table
      .string('quality_waivers', 71)
      .comment('Digest of the waivers that its score counts with');
    table
      .integer('quality_score')
      .comment('Score in hundredths; null where it has none');
  });
  // The worst first, and those without a score after all of them, on both databases.
  await knex.raw(
    'create index contracts_quality_index on contracts ((coalesce(quality_score, 99999)), entity_ref)',
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop index contracts_quality_index');
  for (const column of [
    'quality_score',
    'quality_waivers',
    'quality_lint_id',
    'quality_ruleset',
  ]) {
    await knex.raw('alter table ?? drop column ??', ['contracts', column]);
  }
  await knex.schema.dropTable('contract_coverage');
  await knex.schema.dropTable('contract_findings');
  await knex.schema.dropTable('contract_lints');
};
