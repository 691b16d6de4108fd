import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { KEPT_SECONDS } from '../KEPT_SECONDS';
import { instantOf } from '../model/window/instantOf';

/** A row of the query: what began an SLO is dropped when it is older than what is kept. */
interface Beginning {
  readonly name: string;
  readonly began_at: string | null;
}

/** Reads since when it is known what became of SLOs; see `StatesStore`. */
export async function watchedSince(
  knex: Knex,
  names: readonly string[],
  nowSeconds: number,
): Promise<ReadonlyMap<string, string>> {
  const keptFrom = instantOf(nowSeconds - KEPT_SECONDS);
  const found = new Map<string, string>();
  for (const part of inPortions(names)) {
    const rows: Beginning[] = await knex('slo_states')
      .leftJoin('slo_state_changes', join =>
        join
          .on('slo_state_changes.slo', 'slo_states.name')
          .onNull('slo_state_changes.from_state'),
      )
      .whereIn('slo_states.name', part)
      .groupBy('slo_states.name')
      .select('slo_states.name')
      .max({ began_at: 'slo_state_changes.at' });
    for (const { name, began_at: beganAt } of rows) {
      found.set(name, beganAt && beganAt > keptFrom ? beganAt : keptFrom);
    }
  }
  return found;
}
