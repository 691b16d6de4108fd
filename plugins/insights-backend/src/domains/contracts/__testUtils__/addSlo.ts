import type { Knex } from 'knex';
import { BY_ATTENTION } from '../../slos';

/** Keeps how an SLO stands, as its evaluation does. */
export async function addSlo(
  knex: Knex,
  slo: {
    readonly name: string;
    /** As its definition names what it is for. */
    readonly service: string;
    /** What that is in the catalog. */
    readonly entityRef: string | null;
    readonly state?: (typeof BY_ATTENTION)[number];
  },
): Promise<void> {
  const { name, service, entityRef, state = 'healthy' } = slo;
  await knex('slo_states').insert({
    ...{ name, title: name, sort_title: name, search_text: name, service },
    ...{ entity_ref: entityRef, state, attention: BY_ATTENTION.indexOf(state) },
    ...{ remaining_key: 1, summary: '{}' },
  });
}
