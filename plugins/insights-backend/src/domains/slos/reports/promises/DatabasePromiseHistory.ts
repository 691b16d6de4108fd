import type { Knex } from 'knex';
import type { SettledPeriod } from '../../slas/SettledPeriodsStore';
import type { PromiseHistory } from './PromiseHistory';

/** Final periods, from what is kept of agreements. */
export class DatabasePromiseHistory implements PromiseHistory {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async settledWithin({
    start,
    end,
  }: {
    readonly start: string;
    readonly end: string;
  }): Promise<Map<string, SettledPeriod[]>> {
    const rows: { id: string; period: string }[] = await this.#knex(
      'sla_periods',
    )
      .where('period_end', '>', start)
      .where('period_end', '<=', end)
      .orderBy(['id', 'period_end'])
      .select('id', 'period');
    const found = new Map<string, SettledPeriod[]>();
    for (const { id, period } of rows) {
      const periods = found.get(id) ?? [];
      found.set(id, periods);
      periods.push(JSON.parse(period));
    }
    return found;
  }
}
