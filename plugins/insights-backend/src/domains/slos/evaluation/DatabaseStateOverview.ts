import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import { BY_ATTENTION } from '../model/evaluation/attention';
import { matchingStates } from './DatabaseStateQuery';
import { remainingOfRow } from './stateRow';
import type { SloFilters, StatesStore } from './StatesStore';

type Schemas = components['schemas'];

/** Values of one property that a filter menu offers. */
const MOST_VALUES = 500;

interface CountRow {
  value: string | null;
  count: number | string;
}

interface GroupRow extends CountRow {
  attention: number;
  remaining_key: number;
}

interface CellRow {
  owner: string | null;
  service: string;
  entity_ref: string | null;
  slos: number | string;
  attention: number;
}

/** Counts of SLOs that match, by each property and by owner and service. */
export async function stateOverview(
  knex: Knex,
  filters: SloFilters,
  mostCells: number,
): ReturnType<StatesStore['overview']> {
  const by = (column: 'state' | 'owner' | 'system' | 'service') =>
    matchingStates(knex, filters)
      .select({ value: `slo_states.${column}` })
      .groupBy(`slo_states.${column}`);
  const byTag = matchingStates(knex, filters)
    .join('slo_tags', 'slo_tags.name', 'slo_states.name')
    .select({ value: 'slo_tags.tag' })
    .groupBy('slo_tags.tag');
  const [states, owners, systems, services, tags, cells] = await Promise.all([
    counts(by('state')),
    groups(knex, by('owner')),
    groups(knex, by('system')),
    groups(knex, by('service')),
    groups(knex, byTag),
    cellsOf(knex, filters, mostCells),
  ]);
  return {
    states,
    owners: owners.items,
    systems: systems.items,
    services: services.items,
    tags: tags.items,
    valuesLeftOff: {
      owners: owners.leftOff,
      systems: systems.leftOff,
      services: services.leftOff,
      tags: tags.leftOff,
    },
    ...cells,
  };
}

async function counts(
  query: Knex.QueryBuilder,
): Promise<Schemas['SloCount'][]> {
  const rows: CountRow[] = await query
    .count({ count: '*' })
    .orderBy('count', 'desc')
    .orderBy('value')
    .limit(MOST_VALUES);
  return rows.map(({ value, count }) => ({ value, count: Number(count) }));
}

/** The same, with how the worst of each value stands, and how many values are left off. */
async function groups(
  knex: Knex,
  query: Knex.QueryBuilder,
): Promise<{ items: Schemas['SloGroup'][]; leftOff: number }> {
  const values = query.clone();
  const worst: Knex.QueryBuilder = query.min({
    attention: 'slo_states.attention',
    remaining_key: 'slo_states.remaining_key',
  });
  const rows: GroupRow[] = await worst
    .count({ count: '*' })
    .orderBy('count', 'desc')
    .orderBy('value')
    .limit(MOST_VALUES);
  const items = rows.map(({ value, count, attention, ...row }) => ({
    value,
    count: Number(count),
    state: BY_ATTENTION[attention],
    leastRemaining: remainingOfRow(row),
  }));
  if (items.length < MOST_VALUES) return { items, leftOff: 0 };
  const [all]: { count: number | string }[] = await knex
    .count({ count: '*' })
    .from(values.as('grouped'));
  return { items, leftOff: Number(all.count) - items.length };
}

async function cellsOf(
  knex: Knex,
  filters: SloFilters,
  most: number,
): Promise<Pick<Schemas['SloOverview'], 'cells' | 'cellsLeftOff'>> {
  const grouped = () =>
    matchingStates(knex, filters).groupBy(
      'slo_states.owner',
      'slo_states.service',
      'slo_states.entity_ref',
    );
  const rows: CellRow[] = await grouped()
    .select('slo_states.owner', 'slo_states.service', 'slo_states.entity_ref')
    .count({ slos: '*' })
    .min({ attention: 'slo_states.attention' })
    .orderBy([
      { column: 'attention' },
      { column: 'slo_states.service' },
      { column: 'slo_states.owner' },
    ])
    .limit(most);
  const [{ count }]: { count: number | string }[] = await knex
    .count({ count: '*' })
    .from(grouped().select(knex.raw('1 as one')).as('grouped'));
  const worst = await worstOfCells(knex, filters, rows);
  return {
    cells: rows.map((row, index) => ({
      owner: row.owner,
      service: row.service,
      entityRef: row.entity_ref,
      slos: Number(row.slos),
      state: BY_ATTENTION[row.attention],
      ...worst[index],
    })),
    cellsLeftOff: Number(count) - rows.length,
  };
}

/** The worst SLO of each cell, by the order of the list. */
async function worstOfCells(
  knex: Knex,
  filters: SloFilters,
  cells: readonly CellRow[],
): Promise<Pick<Schemas['SloCell'], 'worstSlo' | 'worstRemaining'>[]> {
  const services = [...new Set(cells.map(({ service }) => service))];
  const ranked = matchingStates(knex, filters)
    .whereIn('slo_states.service', services)
    .select(
      'slo_states.owner',
      'slo_states.service',
      'slo_states.name',
      'slo_states.remaining_key',
      knex.raw(
        'row_number() over (partition by slo_states.owner, slo_states.service order by slo_states.attention, slo_states.remaining_key, slo_states.name) as place',
      ),
    );
  const rows: {
    owner: string | null;
    service: string;
    name: string;
    remaining_key: number;
  }[] = await knex.select('*').from(ranked.as('ranked')).where({ place: 1 });
  const keyOf = (one: { owner: string | null; service: string }) =>
    JSON.stringify([one.owner, one.service]);
  const byCell = new Map(rows.map(row => [keyOf(row), row]));
  return cells.map(cell => {
    const row = byCell.get(keyOf(cell));
    return {
      worstSlo: row?.name ?? '',
      worstRemaining: row ? remainingOfRow(row) : null,
    };
  });
}
