import type { Knex } from 'knex';
import type {
  AskedFacets,
  ContractFacets,
  ContractFacetsStore,
  CountOfTwo,
  ValueCount,
} from './ContractFacets';
import type { ContractFilters } from './ContractFilters';
import type { ContractRow } from './contractRow';
import { BREAKING, matchingContracts, QUALITY } from './DatabaseContractQuery';

/** PostgreSQL gives sums and counts as texts; a sum of nothing is null. */
type SumsRow = Readonly<Record<string, number | string | null>>;

/** What is counted, and the values in it. */
type Sum = readonly [condition: string, values: Knex.RawBinding[]];

interface ValueRow {
  readonly value: string;
  readonly apis: number | string;
}

/** More than are known. */
const MOST_FORMATS = 10;

/** No reference is empty. */
const OWNER = "coalesce(contracts.owner, '')";

/** Counts choices in SQLite or PostgreSQL: one question for each filter, which is left out of its own. */
export class DatabaseContractFacets implements ContractFacetsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async count(
    filters: ContractFilters,
    asked: AskedFacets,
  ): Promise<ContractFacets> {
    const { mostLifecycles, mostOwners } = asked;
    const [needsAttention, readable, hasSlo, format, lifecycle] =
      await Promise.all([
        this.#ofTwo(
          { ...filters, needsAttention: undefined },
          'contracts.attention > 0',
          'contracts.attention = 0',
        ),
        this.#ofTwo(
          { ...filters, readable: undefined },
          'contracts.latest_readable = true',
          'contracts.latest_readable = false',
        ),
        asked.seesSlos ? this.#withSlo(filters) : null,
        this.#values({ ...filters, format: undefined }, 'format', MOST_FORMATS),
        this.#values(
          { ...filters, lifecycle: undefined },
          'lifecycle',
          mostLifecycles,
        ),
      ]);
    const [scores, since, gone, owner, ownerCount] = await Promise.all([
      this.#sums(
        { ...filters, belowScore: undefined },
        asked.scores.map(score => [
          `${QUALITY} < ?`,
          [Math.round(score * 100)],
        ]),
      ),
      this.#sums(
        { ...filters, breakingSince: undefined },
        asked.since.map(at => [
          `${BREAKING} >= ?`,
          [new Date(at).toISOString()],
        ]),
      ),
      this.#sums({ ...filters, gone: 'shown' }, [
        ['contracts.gone_since is null', []],
        ['contracts.gone_since is not null', []],
      ]),
      ownersQuery(this.#knex, filters, mostOwners),
      this.#ownerCount(filters),
    ]);
    const [hidden, only] = gone;
    return {
      ...{ needsAttention, readable, hasSlo, format, lifecycle },
      ...{ scores, since },
      owner: owner.map(countOfRow),
      ownersLeftOff: ownerCount - owner.length,
      gone: { hidden, only, shown: hidden + only },
    };
  }

  async #ofTwo(
    filters: ContractFilters,
    is: string,
    isNot: string,
  ): Promise<CountOfTwo> {
    const [yes, no] = await this.#sums(filters, [
      [is, []],
      [isNot, []],
    ]);
    return { true: yes, false: no };
  }

  async #withSlo(filters: ContractFilters): Promise<CountOfTwo> {
    const count = async (hasSlo: boolean | undefined) => {
      const [all] = await this.#sums({ ...filters, hasSlo }, [['1 = 1', []]]);
      return all;
    };
    const [all, covered] = await Promise.all([count(undefined), count(true)]);
    return { true: covered, false: all - covered };
  }

  async #values<Column extends 'format' | 'lifecycle'>(
    filters: ContractFilters,
    column: Column,
    most: number,
  ) {
    const rows = await matchingContracts(this.#knex, filters)
      .whereNotNull(`contracts.${column}`)
      .groupBy(`contracts.${column}`)
      .orderByRaw(`count(*) desc, contracts.${column}`)
      .limit(most)
      .select<(ValueRow & { value: NonNullable<ContractRow[Column]> })[]>(
        this.#knex.raw(`contracts.${column} as value, count(*) as apis`),
      );
    return rows.map(({ value, apis }) => ({ value, count: Number(apis) }));
  }

  async #ownerCount(filters: ContractFilters): Promise<number> {
    const [{ owners }] = await matchingContracts(this.#knex, {
      ...{ ...filters, owner: undefined },
    }).select<{ owners: number | string }[]>(
      this.#knex.raw(`count(distinct ${OWNER}) as owners`),
    );
    return Number(owners);
  }

  async #sums(
    filters: ContractFilters,
    sums: readonly Sum[],
  ): Promise<number[]> {
    if (sums.length === 0) return [];
    const [row] = await sumsQuery(this.#knex, filters, sums);
    return sums.map((_, index) => Number(row[`sum_${index}`]));
  }
}

/** Owners of what matches whoever owns it: those that are asked for first, then those of most. */
export function ownersQuery(
  knex: Knex,
  { owner: asked = [], ...filters }: ContractFilters,
  most: number,
): Knex.QueryBuilder<ContractRow, ValueRow[]> {
  const first = asked.length
    ? `case when ${OWNER} in (${asked
        .map(() => '?')
        .join()}) then 0 else 1 end, `
    : '';
  return matchingContracts(knex, filters)
    .groupByRaw(OWNER)
    .orderByRaw(`${first}count(*) desc, ${OWNER}`, asked)
    .limit(most)
    .select<ValueRow[]>(knex.raw(`${OWNER} as value, count(*) as apis`));
}

/** How many of what matches are so, in the columns `sum_0`, `sum_1`, and so on. */
export function sumsQuery(
  knex: Knex,
  filters: ContractFilters,
  sums: readonly Sum[],
): Knex.QueryBuilder<ContractRow, SumsRow[]> {
  return matchingContracts(knex, filters).select<SumsRow[]>(
    sums.map(([condition, values], index) =>
      knex.raw(
        `sum(case when ${condition} then 1 else 0 end) as sum_${index}`,
        values,
      ),
    ),
  );
}

function countOfRow({ value, apis }: ValueRow): ValueCount {
  return { value, count: Number(apis) };
}
