import type { Knex } from 'knex';
import type { KeptFacts } from './KeptFacts';
import type { ServiceFacts } from './ServiceCatalog';

/** A row of the table `slo_states`, as far as it is about the service. */
interface FactsRow {
  readonly service: string;
  readonly entity_ref: string;
  readonly owner: string | null;
  readonly system: string | null;
}

/** Facts of services beside the states of their SLOs, in SQLite or PostgreSQL. */
export class DatabaseKeptFacts implements KeptFacts {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async read(): Promise<ReadonlyMap<string, ServiceFacts>> {
    const rows: FactsRow[] = await this.#knex('slo_states')
      .distinct('service', 'entity_ref', 'owner', 'system')
      .whereNotNull('entity_ref');
    return new Map(
      rows.map(({ service, entity_ref: entityRef, owner, system }) => [
        service,
        { entityRef, owner, system },
      ]),
    );
  }
}
