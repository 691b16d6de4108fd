import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { entitiesWithSlos } from '../../slos';
import type { Providers } from './ContractSlos';

interface ProviderRow {
  readonly entity_ref: string;
  readonly provider_ref: string;
}

/** Reads what provides APIs from SQLite or PostgreSQL. */
export class DatabaseProviders implements Providers {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async of(
    contractRefs: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const providers = new Map<string, string[]>();
    for (const portion of inPortions(contractRefs)) {
      const rows: ProviderRow[] = await this.#knex('contract_providers')
        .whereIn('entity_ref', portion)
        .orderBy(['entity_ref', 'provider_ref'])
        .select('entity_ref', 'provider_ref');
      for (const { entity_ref, provider_ref } of rows) {
        const named = providers.get(entity_ref);
        if (named) named.push(provider_ref);
        else providers.set(entity_ref, [provider_ref]);
      }
    }
    return providers;
  }
}

/** Narrows a query over `contracts` to those that have an SLO, themselves or by what provides them; or to the others. */
export function whereHasSlo(
  knex: Knex,
  query: Knex.QueryBuilder,
  hasSlo: boolean,
): void {
  const covered = knex('contract_providers')
    .whereIn('contract_providers.provider_ref', entitiesWithSlos(knex))
    .select('contract_providers.entity_ref');
  query.where(either => {
    if (hasSlo) {
      either
        .whereIn('contracts.entity_ref', entitiesWithSlos(knex))
        .orWhereIn('contracts.entity_ref', covered);
    } else {
      either
        .whereNotIn('contracts.entity_ref', entitiesWithSlos(knex))
        .whereNotIn('contracts.entity_ref', covered);
    }
  });
}
