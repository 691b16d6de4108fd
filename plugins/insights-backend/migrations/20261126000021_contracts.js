/**
 * API contracts: what the definitions of API entities said, and since when. Snapshots are a history; each text is kept once.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('contracts', table => {
    table.comment('API entities of the catalog, with what lists show of them');
    table.string('entity_ref', 300).primary().comment('Entity reference');
    table.string('title', 300).notNullable().comment('Its title, or its name');
    table.string('type', 100).notNullable().comment('Its spec.type');
    table
      .string('format', 20)
      .notNullable()
      .comment('openapi, asyncapi, graphql, protobuf or other');
    table.string('owner', 300).comment('Entity reference of its owner');
    table.string('lifecycle', 100).comment('Its spec.lifecycle');
    table
      .string('catalog_etag', 100)
      .comment('Tag of the entity whose definition was last read');
    table
      .string('first_seen_at', 24)
      .notNullable()
      .comment('Instant that it first came here, ISO 8601 in UTC');
    table
      .string('gone_since', 24)
      .comment('Instant since which the catalog has it no more');
    table
      .string('latest_id', 36)
      .comment('Its latest snapshot, whether it can be read or not');
    table
      .string('current_id', 36)
      .comment('Its latest snapshot that can be read');
    table.integer('snapshot_count').notNullable().comment('Snapshots kept');
    table
      .string('changed_at', 24)
      .notNullable()
      .comment('Instant of its latest snapshot; that it first came before');
    table
      .string('breaking_at', 24)
      .comment('Instant of the latest snapshot with a breaking change');
    table
      .text('search')
      .notNullable()
      .comment('Lower-case words that it is found by');
    table.index(['title', 'entity_ref'], 'contracts_order_index');
    table.index(['changed_at', 'entity_ref'], 'contracts_changed_index');
    table.index(['owner'], 'contracts_owner_index');
  });
  // Both databases put nulls elsewhere; an empty text is before every instant on both.
  await knex.raw(
    "create index contracts_breaking_index on contracts ((coalesce(breaking_at, '')), entity_ref)",
  );
  await knex.schema.createTable('contract_texts', table => {
    table.comment('Definitions, each kept once');
    table
      .string('digest', 71)
      .primary()
      .comment('SHA-256 of the text in UTF-8, `sha256:` and hex');
    table.integer('bytes').notNullable().comment('Length of the text in UTF-8');
    table.binary('gzip').notNullable().comment('The text, RFC 1952');
  });
  await knex.schema.createTable('contract_snapshots', table => {
    table.comment('Which definition an API entity had, and since when');
    table.string('id', 36).primary().comment('UUID');
    table
      .string('entity_ref', 300)
      .notNullable()
      .references('entity_ref')
      .inTable('contracts')
      .onDelete('CASCADE')
      .comment('The entity');
    table
      .integer('ordinal')
      .notNullable()
      .comment('Order in the entity, from 1');
    table
      .string('digest', 71)
      .notNullable()
      .references('digest')
      .inTable('contract_texts')
      .comment('The definition');
    table.string('format', 20).notNullable().comment('As it was taken for');
    table
      .string('source', 10)
      .notNullable()
      .comment('catalog, published or git');
    table.string('seen_from', 24).notNullable().comment('Instant');
    table
      .string('seen_to', 24)
      .comment('Instant at which another one took its place; null until then');
    table
      .string('published_by', 255)
      .comment('Entity reference of who published it');
    table.string('revision', 200).comment('Commit or build, as told with it');
    table.string('note', 1000).comment('What was told with it');
    table
      .string('read_by', 20)
      .comment('Engine version that read and compared it; null until then');
    table
      .boolean('is_readable')
      .comment(
        'Whether it is a document of its format; null until it was read',
      );
    table.string('document_title', 300).comment('Title that it gives itself');
    table.string('declared_version', 100).comment('Version that it declares');
    table.integer('operation_count').comment('Operations that it describes');
    table.text('faults').comment('JSON: what is wrong with it');
    table
      .string('compared_with', 36)
      .comment(
        'Snapshot that it was compared with, the last readable one before',
      );
    table.integer('breaking_count').comment('Breaking changes since then');
    table.integer('risky_count').comment('Risky changes since then');
    table.integer('safe_count').comment('Other changes since then');
    table
      .string('tell_at', 24)
      .comment(
        'Instant from which people are to be told of its breaking changes; null where nobody is',
      );
    table.unique(['entity_ref', 'ordinal'], {
      indexName: 'contract_snapshots_order_unique',
    });
    table.index(['read_by'], 'contract_snapshots_read_index');
    table.index(['digest'], 'contract_snapshots_digest_index');
    table.index(['tell_at'], 'contract_snapshots_tell_index');
  });
  await knex.schema.createTable('contract_changes', table => {
    table.comment('What a snapshot changed since the readable one before it');
    table
      .string('snapshot_id', 36)
      .notNullable()
      .references('id')
      .inTable('contract_snapshots')
      .onDelete('CASCADE')
      .comment('The snapshot');
    table
      .integer('ordinal')
      .notNullable()
      .comment('Order in the comparison, from 0; the weightiest first');
    table.string('rule_id', 100).notNullable().comment('Kind of the change');
    table
      .string('severity', 10)
      .notNullable()
      .comment('breaking, risky or safe');
    table
      .text('change', 'longtext')
      .notNullable()
      .comment('JSON: the change as the API answers it');
    table.primary(['snapshot_id', 'ordinal']);
    table.index(
      ['snapshot_id', 'severity', 'ordinal'],
      'contract_changes_severity_index',
    );
  });
  await knex.schema.createTable('contract_acknowledgements', table => {
    table.comment('Who knows of the changes of a snapshot');
    table
      .string('snapshot_id', 36)
      .notNullable()
      .references('id')
      .inTable('contract_snapshots')
      .onDelete('CASCADE')
      .comment('The snapshot');
    table
      .string('acknowledged_by', 255)
      .notNullable()
      .comment('Entity reference of who said so');
    table.string('at', 24).notNullable().comment('Instant, ISO 8601 in UTC');
    table.string('note', 1000).comment('What they said with it');
    table.primary(['snapshot_id', 'acknowledged_by']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('contract_acknowledgements');
  await knex.schema.dropTable('contract_changes');
  await knex.schema.dropTable('contract_snapshots');
  await knex.schema.dropTable('contract_texts');
  await knex.schema.dropTable('contracts');
};
