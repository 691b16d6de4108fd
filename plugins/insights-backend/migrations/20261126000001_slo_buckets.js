/**
 * Good and total counts of SLIs, in tiers: fine buckets for days, wide ones for years.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('slo_bucket_series', table => {
    table.comment(
      'Series of which buckets are kept; locked by who writes for it',
    );
    table
      .string('series_id', 32)
      .primary()
      .comment('Digest of what is counted, and how');
    table
      .integer('step_seconds')
      .notNullable()
      .comment('Width of the finest buckets');
  });

  await knex.schema.createTable('slo_bucket_chunks', table => {
    table.comment(
      'Buckets of a series, many a row; fine ones are dropped after days',
    );
    table
      .string('series_id', 32)
      .notNullable()
      .comment('Digest of what is counted, and how');
    table.integer('step_seconds').notNullable().comment('Width of a bucket');
    table
      .bigInteger('start_seconds')
      .notNullable()
      .comment('Where the first bucket begins; seconds since 1970');
    table
      .binary('good')
      .notNullable()
      .comment('Good counts, little-endian Float64, NaN is unknown');
    table
      .binary('total')
      .notNullable()
      .comment('Total counts, little-endian Float64, NaN is unknown');
    table
      .binary('coverage')
      .comment(
        'Known part of each bucket, little-endian Float64, 0 to 1; null where each is known as a whole or not at all',
      );
    table.primary(['series_id', 'step_seconds', 'start_seconds']);
    table.index(
      ['step_seconds', 'start_seconds'],
      'slo_bucket_chunks_step_start_index',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['slo_bucket_chunks', 'slo_bucket_series']) {
    await knex.schema.dropTable(table);
  }
};
