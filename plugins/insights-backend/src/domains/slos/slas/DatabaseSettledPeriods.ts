import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { lockRevision } from './DatabaseAgreementWrites';
import type {
  SettledPeriod,
  SettledPeriodsStore,
  Settling,
} from './SettledPeriodsStore';

/** Final periods of agreements in the plugin's database. */
export class DatabaseSettledPeriods implements SettledPeriodsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async latest(
    ids: readonly string[],
    most: number,
  ): Promise<ReadonlyMap<string, readonly SettledPeriod[]>> {
    const found = new Map<string, SettledPeriod[]>();
    for (const portion of inPortions(ids)) {
      const placed = this.#knex('sla_periods')
        .whereIn('id', portion)
        .select('id', 'period')
        .rowNumber('place', order =>
          order.partitionBy('id').orderBy('period_end', 'desc'),
        );
      const rows: { id: string; period: string }[] = await this.#knex
        .from(placed.as('placed'))
        .where('place', '<=', most)
        .orderBy(['id', 'place']);
      for (const { id, period } of rows) {
        const periods = found.get(id) ?? [];
        found.set(id, periods);
        periods.push(JSON.parse(period));
      }
    }
    return found;
  }

  async settle(settling: readonly Settling[]): Promise<void> {
    if (settling.length === 0) return;
    await this.#knex.transaction(async trx => {
      // Agreements stand still until the commit, so that no exclusion comes between.
      await lockRevision(trx);
      const kept: { id: string; revision: number | string }[] = await trx(
        'slas',
      )
        .whereIn(
          'id',
          settling.map(({ id }) => id),
        )
        .select('id', 'revision');
      const revisions = new Map(
        kept.map(row => [row.id, Number(row.revision)]),
      );
      const rows = settling
        .filter(({ id, revision }) => revisions.get(id) === revision)
        .flatMap(({ id, periods }) =>
          periods.map(period => ({
            id,
            period_end: period.end,
            period_start: period.start,
            settled_at: period.settledAt,
            period: JSON.stringify(period),
          })),
        );
      if (rows.length === 0) return;
      await trx('sla_periods')
        .insert(rows)
        .onConflict(['id', 'period_end'])
        .ignore();
    });
  }
}
