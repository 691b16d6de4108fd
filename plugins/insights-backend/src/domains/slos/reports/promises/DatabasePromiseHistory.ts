import type { Knex } from 'knex';
import { inPortions } from '../../../../platform/inPortions';
import type { SettledPeriod } from '../../slas/SettledPeriodsStore';
import type { EndedWithin, PromiseHistory } from './PromiseHistory';

/** Final periods, from what is kept of agreements. */
export class DatabasePromiseHistory implements PromiseHistory {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async settledWithin(
    ids: readonly string[],
    span: EndedWithin,
  ): Promise<Map<string, SettledPeriod[]>> {
    const found = new Map<string, SettledPeriod[]>();
    for (const portion of inPortions(ids)) {
      const rows: { id: string; period: string }[] = await settledQuery(
        this.#knex,
        portion,
        span,
      );
      for (const { id, period } of rows) {
        const periods = found.get(id) ?? [];
        found.set(id, periods);
        periods.push(JSON.parse(period));
      }
    }
    return found;
  }
}

/** The statement for one portion. */
export function settledQuery(
  knex: Knex,
  ids: readonly string[],
  { start, end }: EndedWithin,
): Knex.QueryBuilder {
  return knex('sla_periods')
    .whereIn('id', ids)
    .where('period_end', '>', start)
    .where('period_end', '<=', end)
    .orderBy(['id', 'period_end'])
    .select('id', 'period');
}
