/**
 * Signals, topics, series and markers.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createDefinitions(knex);
  await createValues(knex);
  await createMarkers(knex);
  await createWriterState(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'signal_totals',
    'subject_revision',
    'markers',
    'series_chunks',
    'series',
    'subjects',
    'topic_tags',
    'topics',
    'signals',
  ]) {
    await knex.schema.dropTable(table);
  }
};

/** @param {import('knex').Knex} knex */
async function createDefinitions(knex) {
  await knex.schema.createTable('signals', table => {
    table.comment('Measured quantities, one row each');
    table
      .string('id', 200)
      .primary()
      .comment('Namespaced id, e.g. web-platform:support-share');
    table
      .string('collector_id', 60)
      .notNullable()
      .index()
      .comment('Collector that brings the signal');
    table.string('title', 200).notNullable().comment('Name for readers');
    table.text('description').notNullable().comment('What is measured');
    table
      .string('unit', 60)
      .notNullable()
      .comment('UCUM unit; never changes under one id');
    table
      .string('step', 10)
      .notNullable()
      .comment('day, week or month; never changes under one id');
    table
      .string('kind', 10)
      .notNullable()
      .comment('count, share or gauge; never changes under one id');
    table
      .string('aggregation', 10)
      .notNullable()
      .comment('How finer periods become a coarser one: sum, mean, last');
    table.string('higher_is', 10).notNullable().comment('good, bad or neutral');
    table
      .text('dimensions')
      .notNullable()
      .comment('JSON array of dimension names');
    table
      .string('definition_version', 60)
      .notNullable()
      .comment('Changes when the way of measuring does');
    table.text('note').comment('What a reader must know to read it right');
    table.text('source').comment('Where the values come from, with versions');
    table
      .integer('retention_periods')
      .comment('Latest periods kept of each series; null keeps all');
    table
      .string('digest', 71)
      .notNullable()
      .comment('SHA-256 of the definition; tells whether it changed');
  });

  await knex.schema.createTable('topics', table => {
    table.comment('What is tracked, one row each');
    table
      .string('id', 200)
      .primary()
      .comment('Namespaced id, e.g. web-platform:has');
    table
      .string('collector_id', 60)
      .notNullable()
      .index()
      .comment('Collector that brings the topic');
    table.string('title', 200).notNullable().comment('Name for readers');
    table
      .string('sort_title', 200)
      .notNullable()
      .comment('Lower-cased title, the order of the list');
    table
      .text('search_text')
      .notNullable()
      .comment('Lower-cased title, aliases and id, for word search');
    table.text('description').notNullable().comment('What the topic is');
    table.text('aliases').notNullable().comment('JSON array of other names');
    table.text('links').notNullable().comment('JSON array of {title, url}');
    table
      .string('entity_ref', 255)
      .index()
      .comment('Catalog entity that the topic is, where there is one');
    table
      .string('digest', 71)
      .notNullable()
      .comment('SHA-256 of the definition; tells whether it changed');
    table.index(['sort_title', 'id'], 'topics_sort_title_id_index');
  });

  await knex.schema.createTable('topic_tags', table => {
    table.comment('Tags of topics');
    table
      .string('topic_id', 200)
      .notNullable()
      .references('topics.id')
      .onDelete('CASCADE')
      .comment('The topic');
    table.string('tag', 100).notNullable().comment('Tag, e.g. area:css');
    table
      .string('sort_title', 200)
      .notNullable()
      .comment('Of the topic, so that a list by tag is read in order');
    table.primary(['topic_id', 'tag']);
    table.index(
      ['tag', 'sort_title', 'topic_id'],
      'topic_tags_tag_sort_title_index',
    );
  });
}

/** @param {import('knex').Knex} knex */
async function createValues(knex) {
  await knex.schema.createTable('subjects', table => {
    table.comment('One signal for one topic: what is analysed as a whole');
    table
      .string('signal_id', 200)
      .notNullable()
      .references('signals.id')
      .comment('The signal');
    table
      .string('topic_id', 200)
      .notNullable()
      .references('topics.id')
      .comment('The topic');
    table
      .string('digest', 71)
      .notNullable()
      .comment('SHA-256 over all values and members');
    table
      .bigInteger('revision')
      .notNullable()
      .comment('Grows with every change, in order of commit');
    table
      .timestamp('updated_at', { useTz: true })
      .notNullable()
      .comment('When the values last changed');
    table
      .integer('first_period')
      .notNullable()
      .comment('First period with a value, counted from 1970-01-01');
    table
      .integer('last_period')
      .notNullable()
      .comment('Last period with a value, counted from 1970-01-01');
    table.primary(['signal_id', 'topic_id']);
    table.index(['topic_id', 'signal_id'], 'subjects_topic_id_index');
    table.index(['revision'], 'subjects_revision_index');
  });

  await knex.schema.createTable('series', table => {
    table.comment('One signal, one topic, one member of a dimension');
    table.increments('id').comment('Key of the chunks');
    table
      .string('signal_id', 200)
      .notNullable()
      .references('signals.id')
      .comment('The signal');
    table
      .string('topic_id', 200)
      .notNullable()
      .references('topics.id')
      .comment('The topic');
    table
      .string('dimension', 60)
      .notNullable()
      .comment('Dimension, e.g. browser; empty for the total');
    table
      .string('member', 200)
      .notNullable()
      .comment('Member, e.g. safari; empty for the total');
    table
      .string('member_title', 200)
      .notNullable()
      .comment('Name of the member for readers');
    table.unique(['signal_id', 'topic_id', 'dimension', 'member'], {
      indexName: 'series_signal_id_topic_id_member_unique',
    });
    table.index(['topic_id', 'member'], 'series_topic_id_member_index');
  });

  await knex.schema.createTable('series_chunks', table => {
    table.comment('Values of a series, 256 periods a row; grows with time');
    table
      .integer('series_id')
      .notNullable()
      .references('series.id')
      .onDelete('CASCADE')
      .comment('The series');
    table
      .integer('chunk')
      .notNullable()
      .comment('Number of the chunk: period divided by 256, rounded down');
    table
      .binary('payload')
      .notNullable()
      .comment('256 little-endian Float64, NaN is missing');
    table.string('digest', 71).notNullable().comment('SHA-256 of the payload');
    table
      .integer('first_period')
      .notNullable()
      .comment('First period with a value');
    table
      .integer('last_period')
      .notNullable()
      .comment('Last period with a value');
    table
      .integer('observations')
      .notNullable()
      .comment('Number of periods with a value');
    table.primary(['series_id', 'chunk']);
  });
}

/** @param {import('knex').Knex} knex */
async function createMarkers(knex) {
  await knex.schema.createTable('markers', table => {
    table.comment('What happened at a time: releases, decisions, milestones');
    table
      .string('collector_id', 60)
      .notNullable()
      .comment('Collector that brings the marker');
    table
      .string('id', 200)
      .notNullable()
      .comment('Id, unique within the collector');
    table
      .string('at', 24)
      .notNullable()
      .comment('Instant, ISO 8601 in UTC with milliseconds: sorts as text');
    table
      .string('kind', 20)
      .notNullable()
      .comment('release, deploy, incident, decision, milestone, end-of-life');
    table.string('title', 200).notNullable().comment('Name for readers');
    table.text('url').comment('Where to read more');
    table
      .string('topic_id', 200)
      .references('topics.id')
      .comment('Topic that the marker concerns');
    table
      .string('member', 200)
      .comment('Member of a dimension that the marker concerns');
    table
      .string('entity_ref', 255)
      .index()
      .comment('Catalog entity that the marker concerns');
    table
      .string('digest', 71)
      .notNullable()
      .comment('SHA-256 of the marker; tells whether it changed');
    table.primary(['collector_id', 'id']);
    table.index(
      ['topic_id', 'at', 'collector_id', 'id'],
      'markers_topic_index',
    );
    table.index(['member', 'at', 'collector_id', 'id'], 'markers_member_index');
  });
}

/** @param {import('knex').Knex} knex */
async function createWriterState(knex) {
  await knex.schema.createTable('subject_revision', table => {
    table.comment('The last revision given to a subject; one row');
    table.integer('id').primary().comment('Always 1');
    table.bigInteger('value').notNullable().comment('The last revision given');
  });
  await knex('subject_revision').insert({ id: 1, value: 0 });

  await knex.schema.createTable('signal_totals', table => {
    table.comment('What each collector brought; locked by who writes for it');
    table.string('collector_id', 60).primary().comment('The collector');
    for (const [column, what] of [
      ['signals', 'Signals'],
      ['topics', 'Topics'],
      ['series', 'Series'],
      ['observations', 'Values that are stored'],
      ['markers', 'Markers'],
    ]) {
      table.bigInteger(column).notNullable().defaultTo(0).comment(what);
    }
  });
}
