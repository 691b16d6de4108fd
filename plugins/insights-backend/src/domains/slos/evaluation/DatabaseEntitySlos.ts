import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { BY_ATTENTION } from '../model/evaluation/attention';

/** How the SLOs of one service of an entity stand. */
export interface EntitySlos {
  /** Entity reference in lower case. */
  readonly entityRef: string;
  /** As definitions name it. */
  readonly service: string;
  readonly count: number;
  /** State of the one that needs somebody first. */
  readonly worst: components['schemas']['SloState'];
}

interface EntitySlosRow {
  readonly entity_ref: string;
  readonly service: string;
  /** PostgreSQL gives counts as texts. */
  readonly slos: number | string;
  readonly attention: number;
}

/** Reads how the SLOs of catalog entities stood when they were last evaluated, from SQLite or PostgreSQL. */
export class DatabaseEntitySlos {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Of many entities at once; those without SLOs are left out. */
  async of(entityRefs: readonly string[]): Promise<readonly EntitySlos[]> {
    const found: EntitySlos[] = [];
    for (const portion of inPortions([...new Set(entityRefs)])) {
      const rows: EntitySlosRow[] = await this.#knex('slo_states')
        .whereIn('entity_ref', portion)
        .groupBy('entity_ref', 'service')
        .orderBy(['entity_ref', 'service'])
        .select('entity_ref', 'service')
        .count({ slos: '*' })
        .min({ attention: 'attention' });
      found.push(...rows.map(presentRow));
    }
    return found;
  }
}

function presentRow(row: EntitySlosRow): EntitySlos {
  return {
    entityRef: row.entity_ref,
    service: row.service,
    count: Number(row.slos),
    worst: BY_ATTENTION[row.attention],
  };
}

/** References of the entities that have SLOs, each as often as it has one, for a query over entities. */
export function entitiesWithSlos(knex: Knex): Knex.QueryBuilder {
  return knex('slo_states')
    .whereNotNull('slo_states.entity_ref')
    .select('slo_states.entity_ref');
}
