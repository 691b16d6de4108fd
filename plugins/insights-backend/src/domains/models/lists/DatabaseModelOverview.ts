import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import { ACT_BEFORE_RANK } from '../model/attention';
import { countOf, matchingModels } from './DatabaseModelQuery';
import type { ModelFilters } from './ModelFilters';

type Schemas = components['schemas'];

/** Values of one property that a filter menu offers. */
const MOST_VALUES = 100;

/** A list of the overview: the column that it counts by, and the filter that it counts without. */
interface CountedList {
  readonly column: string;
  readonly filter: keyof ModelFilters;
}

const LISTS = {
  attention: { column: 'model_attention.rule_id', filter: 'attention' },
  registries: { column: 'matching.registry', filter: 'registry' },
  owners: { column: 'matching.owner', filter: 'owner' },
  aliases: { column: 'model_aliases.alias', filter: 'alias' },
  tasks: { column: 'matching.task', filter: 'task' },
  licences: { column: 'matching.licence', filter: 'licence' },
  riskTiers: { column: 'matching.risk_tier', filter: 'riskTier' },
} as const satisfies Partial<
  Record<keyof Schemas['ModelOverview'], CountedList>
>;

type ListName = keyof typeof LISTS;

const NAMES = Object.keys(LISTS) as ListName[];

type Counts = Record<ListName, Schemas['ModelCount'][]>;

const NO_COUNTS: Counts = {
  ...{ attention: [], registries: [], owners: [], aliases: [] },
  ...{ tasks: [], licences: [], riskTiers: [] },
};

/** How many of the models match, and how many of those are to be acted on. */
const TOTALS = ['matchingCount', 'needAttentionCount'] as const;

type Totals = Pick<Schemas['ModelOverview'], (typeof TOTALS)[number]>;

interface CountRow {
  list: ListName | keyof Totals;
  value: string | null;
  count: number | string;
}

/** Counts of the models that match; each list counts with all filters but its own. */
export async function modelOverview(
  knex: Knex,
  filters: ModelFilters,
): Promise<Schemas['ModelOverview']> {
  const isFiltered = (name: ListName) => {
    const values = filters[LISTS[name].filter];
    return Array.isArray(values) && values.length > 0;
  };
  // Lists whose own filter is not set count the same models, and so do the totals: one statement finds those once.
  const [totalCount, shared, ...own] = await Promise.all([
    countOf(matchingModels(knex, {})),
    countsBy(knex, filters, [
      ...NAMES.filter(name => !isFiltered(name)),
      ...TOTALS,
    ]),
    ...NAMES.filter(isFiltered).map(name =>
      countsBy(knex, { ...filters, [LISTS[name].filter]: undefined }, [name]),
    ),
  ]);
  const totalOf = (name: keyof Totals) =>
    Number(shared.find(({ list }) => list === name)?.count ?? 0);
  return {
    totalCount,
    matchingCount: totalOf('matchingCount'),
    needAttentionCount: totalOf('needAttentionCount'),
    ...countsOf([shared, ...own].flat()),
  };
}

function countsOf(rows: readonly CountRow[]): Counts {
  const counts: Counts = { ...NO_COUNTS };
  for (const name of NAMES) {
    counts[name] = rows
      .filter(({ list }) => list === name)
      .map(({ value, count }) => ({ value, count: Number(count) }))
      .sort(mostFrequentFirst);
  }
  return counts;
}

/** Some lists and totals over the same models. */
async function countsBy(
  knex: Knex,
  filters: ModelFilters,
  names: readonly (ListName | keyof Totals)[],
): Promise<CountRow[]> {
  const [first, ...others] = names.map(name =>
    isTotal(name) ? totalQuery(knex, name) : listQuery(knex, name),
  );
  return knex
    .withMaterialized(
      'matching',
      matchingModels(knex, filters).select(
        ...['models.id', 'models.registry', 'models.owner', 'models.task'],
        ...['models.licence', 'models.risk_tier', 'models.attention_rank'],
      ),
    )
    .select('*')
    .from(first.as('first'))
    .unionAll(others.map(other => knex.select('*').from(other.as('other'))));
}

function isTotal(name: ListName | keyof Totals): name is keyof Totals {
  return TOTALS.some(one => one === name);
}

/** Over what `matching` holds. */
function totalQuery(knex: Knex, name: keyof Totals): Knex.QueryBuilder {
  const query: Knex.QueryBuilder = knex('matching');
  if (name === 'needAttentionCount') {
    query.where('matching.attention_rank', '<', ACT_BEFORE_RANK);
  }
  return query
    .select(knex.raw('cast(? as text) as list', [name]))
    .select(knex.raw('cast(null as text) as value'))
    .count({ count: '*' });
}

/** Over what `matching` holds. */
function listQuery(knex: Knex, name: ListName): Knex.QueryBuilder {
  const { column } = LISTS[name];
  const query: Knex.QueryBuilder = knex('matching');
  const [table] = column.split('.');
  if (table !== 'matching') {
    query.join(table, `${table}.model_id`, 'matching.id');
  }
  return query
    .select(knex.raw('cast(? as text) as list', [name]), { value: column })
    .count({ count: '*' })
    .groupBy(column)
    .orderBy('count', 'desc')
    .orderBy('value')
    .limit(MOST_VALUES);
}

/** What is counted alike is in order; nothing comes before something. */
function mostFrequentFirst(
  a: Schemas['ModelCount'],
  b: Schemas['ModelCount'],
): number {
  if (a.count !== b.count) return b.count - a.count;
  return (a.value ?? '') < (b.value ?? '') ? -1 : 1;
}
