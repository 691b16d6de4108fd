/**
 * When the card of an entry of the ledger was frozen: an older entry may have had the same card. When it is tried again where
 * that failed. What the portal itself registered was approved by nobody, and is said so.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('model_promotions', table => {
    table
      .string('frozen_at', 24)
      .comment('Instant at which its card was frozen; null where nobody knows');
    table
      .string('freeze_after', 24)
      .comment(
        'Instant from which its card may be frozen; null where that was not tried, or worked at once',
      );
  });
  await knex('model_promotions')
    .whereNotNull('card_digest')
    .whereNotNull('decided_at')
    .update({ frozen_at: knex.ref('decided_at') });
  await knex('model_promotions')
    .where({ state: 'applied', decided_by: 'system:default/almanac' })
    .update({ decided_by: null });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  // Knex would make the table anew on SQLite.
  for (const column of ['freeze_after', 'frozen_at']) {
    await knex.raw('alter table ?? drop column ??', [
      'model_promotions',
      column,
    ]);
  }
};
