import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';

/** A model, with the rules by which it needs somebody. */
interface AttentionOfModel {
  readonly modelId: string;
  readonly attention: readonly Pick<
    components['schemas']['ModelAttention'],
    'ruleId'
  >[];
}

/** Writes by which rules models need somebody, for lists to filter by; in the transaction that writes their summaries. */
export async function writeModelAttention(
  trx: Knex.Transaction,
  models: readonly AttentionOfModel[],
): Promise<void> {
  for (const part of inPortions(models)) {
    await trx('model_attention')
      .whereIn(
        'model_id',
        part.map(({ modelId }) => modelId),
      )
      .delete();
    await upsertRows(trx, {
      table: 'model_attention',
      columns: ['model_id', 'rule_id'],
      key: ['model_id', 'rule_id'],
      rows: part.flatMap(({ modelId, attention }) =>
        attention.map(({ ruleId }) => [modelId, ruleId]),
      ),
    });
  }
}
