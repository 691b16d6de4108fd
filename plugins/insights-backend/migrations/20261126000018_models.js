/**
 * Models of registries: versions, aliases, cards and what people did with them. What a registry lost is kept and marked;
 * events and edits are a history, which nothing drops.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('models', table => {
    table.comment('Models of every registry, with what lists show of them');
    table.string('id', 36).primary().comment('UUID');
    table.string('registry', 63).notNullable().comment('Id of the registry');
    table.string('name', 250).notNullable().comment('Name in the registry');
    table.string('title', 250).comment('Name on its card, where it has one');
    table
      .string('summary', 500)
      .comment('The beginning of what its card says it is');
    table.text('description').comment('What the registry says of it');
    table.text('tags').notNullable().comment('JSON object of texts');
    table
      .string('link', 2000)
      .comment('Where a person sees it in the registry');
    table
      .string('registry_owner', 300)
      .comment('Entity reference of the owner that the registry names');
    table
      .string('owner', 300)
      .comment(
        'Entity reference of the owner by all that is known: card, registry, entities',
      );
    table.string('task', 100).comment('Task of its card');
    table.string('licence', 200).comment('First licence of its card');
    table
      .string('risk_tier', 20)
      .comment(
        'unacceptable, high, limited or minimal; null where nobody said',
      );
    table
      .string('created_at', 24)
      .comment('Instant of the registry, ISO 8601 in UTC');
    table.string('updated_at', 24).comment('Instant of the registry');
    table
      .string('first_seen_at', 24)
      .notNullable()
      .comment('Instant that it first came here');
    table
      .string('gone_since', 24)
      .comment('Instant since which the registry has it no more');
    table
      .string('seen_pass', 64)
      .notNullable()
      .comment('Last pass of the registry that brought it');
    table
      .string('first_pass', 64)
      .comment('First pass of the registry that brought it');
    table.boolean('is_example').notNullable().comment('Whether it is made up');
    table
      .string('latest_version', 250)
      .comment('The version made last that is not gone');
    table.string('latest_version_at', 24).comment('Instant that it was made');
    table
      .integer('version_count')
      .notNullable()
      .comment('Versions that are not gone');
    table
      .double('completeness')
      .comment(
        'Share of the headings of the leading profile that its card answers, 0…1',
      );
    table.string('completeness_profile', 40).comment('That profile');
    table
      .integer('attention_rank')
      .notNullable()
      .comment('The smaller, the sooner somebody has to see to it');
    table
      .text('attention')
      .notNullable()
      .comment('JSON: what needs somebody, by rule');
    table
      .text('search')
      .notNullable()
      .comment('Lower-case words that it is found by');
    table
      .integer('card_revision')
      .notNullable()
      .comment('Edits of its card by people');
    table
      .string('summarised_by', 20)
      .comment(
        'Engine version of what is summarised; null where that is to be done anew, a claim while it is done',
      );
    table
      .string('summarised_at', 24)
      .comment('Instant at which that was last begun');
    table
      .text('summary_fault')
      .comment('Why it could not be summarised the last time; null otherwise');
    table.unique(['registry', 'name'], { indexName: 'models_name_unique' });
    table.index(['attention_rank', 'id'], 'models_attention_index');
    table.index(['name', 'id'], 'models_order_index');
    table.index(['owner'], 'models_owner_index');
    table.index(['summarised_by'], 'models_summarised_index');
    table.index(['summarised_at'], 'models_summarised_at_index');
  });
  // Both databases put nulls elsewhere; an empty text is before every instant on both.
  await knex.raw(
    "create index models_latest_index on models ((coalesce(latest_version_at, '')), id)",
  );
  await knex.schema.createTable('model_attention', table => {
    table.comment('Rules by which models need somebody, to filter by');
    table
      .string('model_id', 36)
      .notNullable()
      .references('id')
      .inTable('models')
      .onDelete('CASCADE')
      .comment('The model');
    table.string('rule_id', 40).notNullable().comment('The rule');
    table.primary(['model_id', 'rule_id']);
    table.index(['rule_id', 'model_id'], 'model_attention_rule_index');
  });
  await knex.schema.createTable('model_versions', table => {
    table.comment('Versions of models');
    table.string('id', 36).primary().comment('UUID');
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
      .comment('Version in the registry');
    table
      .bigInteger('ordinal')
      .notNullable()
      .comment(
        'Order in the model: milliseconds at which it was made times 1000, plus the last three digits of a version that is a number; that number alone where no time is known',
      );
    table
      .string('created_at', 24)
      .comment('Instant of the registry, ISO 8601 in UTC');
    table.string('updated_at', 24).comment('Instant of the registry');
    table
      .string('status', 10)
      .notNullable()
      .comment('ready, pending or failed');
    table
      .string('gone_since', 24)
      .comment('Instant since which the registry has it no more');
    table
      .string('seen_pass', 64)
      .notNullable()
      .comment('Last pass of the registry that brought it');
    table
      .string('digest', 71)
      .notNullable()
      .comment('SHA-256 of what was sent of it, `sha256:` and hex');
    table
      .text('record', 'longtext')
      .notNullable()
      .comment('JSON: the version as the registry has it, without its cards');
    table.unique(['model_id', 'version'], {
      indexName: 'model_versions_version_unique',
    });
    table.index(['model_id', 'ordinal', 'id'], 'model_versions_order_index');
  });
  await knex.schema.createTable('model_aliases', table => {
    table.comment('Which version holds which alias');
    table
      .string('model_id', 36)
      .notNullable()
      .references('id')
      .inTable('models')
      .onDelete('CASCADE')
      .comment('The model');
    table.string('alias', 250).notNullable().comment('The alias');
    table.string('version', 250).notNullable().comment('Version that holds it');
    table
      .string('moved_at', 24)
      .notNullable()
      .comment('Instant since which it was seen there');
    table.primary(['model_id', 'alias']);
    table.index(['alias'], 'model_aliases_alias_index');
  });
  await knex.schema.createTable('model_card_texts', table => {
    table.comment('Cards of models as their sources have them');
    table.string('id', 36).primary().comment('UUID');
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
    table.string('source', 500).notNullable().comment('Where it is, in words');
    table
      .string('format', 20)
      .notNullable()
      .comment('hugging-face, model-card-toolkit or cyclonedx');
    table.string('by', 7).notNullable().comment('human or machine');
    table.string('at', 24).comment('Instant that it was written, where known');
    table.string('link', 2000).comment('Where a person sees it');
    table.string('digest', 71).notNullable().comment('SHA-256 of the text');
    table
      .string('from_collector', 63)
      .notNullable()
      .comment('Collector that brought it');
    // Last, so that SQLite finds the others without reading through it.
    table.text('text', 'longtext').notNullable().comment('The card');
    table.unique(['model_id', 'version', 'source'], {
      indexName: 'model_card_texts_source_unique',
    });
    table.index(['from_collector'], 'model_card_texts_collector_index');
  });
  await knex.schema.createTable('model_card_edits', table => {
    table.comment(
      'What people changed in cards; nothing of it is ever changed',
    );
    table.string('id', 36).primary().comment('UUID');
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
      .integer('revision')
      .notNullable()
      .comment('Of the cards of the model, from 1');
    table.string('at', 24).notNullable().comment('Instant, ISO 8601 in UTC');
    table
      .string('by', 255)
      .notNullable()
      .comment('Entity reference of who did it');
    table.text('reason').comment('Why, in their words');
    table
      .text('statements', 'longtext')
      .notNullable()
      .comment('JSON: what was set and what was taken back, by pointer');
    table
      .text('changes', 'longtext')
      .notNullable()
      .comment('JSON: what that changed on the card');
    table.unique(['model_id', 'revision'], {
      indexName: 'model_card_edits_revision_unique',
    });
  });
  await knex.schema.createTable('model_frozen_cards', table => {
    table.comment('Cards as they were when a version was approved');
    table
      .string('digest', 71)
      .primary()
      .comment('SHA-256 of the content, `sha256:` and hex');
    table.string('frozen_at', 24).notNullable().comment('Instant');
    table
      .text('content', 'longtext')
      .notNullable()
      .comment(
        'JSON: the card with its provenance, its completeness, metrics and data',
      );
  });
  await knex.schema.createTable('model_promotions', table => {
    table.comment(
      'Ledger of which version was to hold which alias, by whom and why',
    );
    table.string('id', 36).primary().comment('UUID');
    table
      .string('model_id', 36)
      .notNullable()
      .references('id')
      .inTable('models')
      .onDelete('CASCADE')
      .comment('The model');
    table.string('alias', 250).notNullable().comment('The alias');
    table
      .string('from_version', 250)
      .comment('Version that held it when it was asked for; null for none');
    table
      .string('to_version', 250)
      .comment('Version that shall hold it; null where it is taken away');
    table
      .string('state', 10)
      .notNullable()
      .comment(
        'waiting, applying, applied, rejected, withdrawn, failed or observed',
      );
    table
      .string('requested_by', 255)
      .comment(
        'Entity reference of who asked; null where it was seen in the registry',
      );
    table
      .string('requested_at', 24)
      .notNullable()
      .comment('Instant, ISO 8601 in UTC');
    table.text('reason').comment('Why, in their words');
    table.text('evidence').notNullable().comment('JSON: links');
    table.string('decided_by', 255).comment('Entity reference of who decided');
    table.string('decided_at', 24).comment('Instant');
    table
      .string('ended_at', 24)
      .comment(
        'Instant at which it was known that its alias was moved, or that it was not; null where nobody tried',
      );
    table.text('decision_reason').comment('Why, in their words');
    table.text('failure').comment('Why it could not be done');
    table
      .string('card_digest', 71)
      .comment('Card as it was when it was approved');
    table
      .integer('attempts')
      .notNullable()
      .defaultTo(0)
      .comment('How often the registry was asked to move the alias');
    table
      .string('claimed_until', 24)
      .comment(
        'While applying: instant until which a replica asks the registry, or waits to ask again. While waiting: instant from which it is applied by whoever finds it; null where somebody has to approve it',
      );
    table
      .string('tell_at', 24)
      .comment(
        'Instant from which people are to be told of the decision; null where nobody is',
      );
    table.index(
      ['model_id', 'requested_at', 'id'],
      'model_promotions_order_index',
    );
    table.index(['state', 'claimed_until'], 'model_promotions_state_index');
    table.index(['tell_at'], 'model_promotions_tell_index');
  });
  await knex.raw(
    "create unique index model_promotions_open_unique on model_promotions (model_id, alias) where state in ('waiting', 'applying')",
  );
  await knex.schema.createTable('model_events', table => {
    table.comment('What happened to models; nothing of it is ever changed');
    table.string('id', 36).primary().comment('UUID');
    table
      .string('model_id', 36)
      .notNullable()
      .references('id')
      .inTable('models')
      .onDelete('CASCADE')
      .comment('The model');
    table.string('at', 24).notNullable().comment('Instant, ISO 8601 in UTC');
    table
      .string('by', 255)
      .comment('Entity reference of who did it; null for the registry');
    table.string('kind', 30).notNullable().comment('What happened');
    table.string('version', 250).comment('Version that it is of');
    table.string('alias', 250).comment('Alias that it is of');
    table.text('detail').comment('More of it, in words');
    table.index(['model_id', 'at', 'id'], 'model_events_order_index');
  });
  await knex.schema.createTable('model_entities', table => {
    table.comment(
      'Entities of the catalog that an annotation ties to a model; the model may be unknown',
    );
    table.string('registry', 63).notNullable().comment('Id of the registry');
    table.string('name', 250).notNullable().comment('Name of the model');
    table.string('entity_ref', 300).notNullable().comment('The entity');
    table.string('title', 300).notNullable().comment('Its title');
    table.string('owner', 300).comment('Entity reference of its owner');
    table
      .boolean('is_model')
      .notNullable()
      .comment('Whether it stands for the model itself, and uses nothing');
    table.primary(['registry', 'name', 'entity_ref']);
    table.index(['entity_ref'], 'model_entities_entity_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('model_entities');
  await knex.schema.dropTable('model_events');
  await knex.schema.dropTable('model_promotions');
  await knex.schema.dropTable('model_frozen_cards');
  await knex.schema.dropTable('model_card_edits');
  await knex.schema.dropTable('model_card_texts');
  await knex.schema.dropTable('model_aliases');
  await knex.schema.dropTable('model_versions');
  await knex.schema.dropTable('model_attention');
  await knex.schema.dropTable('models');
};
