import type { CollectedColumn } from '@almanac/backstage-plugin-insights-node';
import { z } from 'zod';
import { typeSchema, typeText } from './typeText';

const columnSchema = typeSchema.extend({ name: z.string().optional() });

/** What JSON says, where it is JSON and as expected. */
export function readJsonAs<T>(
  schema: z.ZodType<T>,
  text: string | null | undefined,
): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/**
 * Columns of MLflow's schemas. Tensors without a name get their place as one.
 *
 * @see https://mlflow.org/docs/latest/ml/model/signatures/
 */
export function columnsOf(
  columns: readonly z.infer<typeof columnSchema>[],
): CollectedColumn[] {
  return columns.map((column, index) => ({
    name: column.name ?? String(index),
    type: typeText(column),
    ...(column.required === undefined ? {} : { isRequired: column.required }),
  }));
}

/** A schema as MLflow writes it into JSON: a list of columns or tensors. */
export const columnsSchema = z.array(columnSchema);

/** A tensor of a data set, by which MLflow describes arrays. */
export const namedTensorSchema = columnSchema.extend({
  type: z.literal('tensor'),
});
