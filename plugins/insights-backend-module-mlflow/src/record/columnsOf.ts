import type { CollectedColumn } from '@almanac/backstage-plugin-insights-node';
import { z } from 'zod';

const tensorSchema = z.object({
  dtype: z.string(),
  shape: z.array(z.number()),
});

const columnSchema = z.object({
  name: z.string().optional(),
  type: z.string(),
  required: z.boolean().optional(),
  'tensor-spec': tensorSchema.optional(),
});

const tensorText = ({ dtype, shape }: z.infer<typeof tensorSchema>) =>
  `tensor ${dtype} (${shape.join(', ')})`;

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
    type: column['tensor-spec']
      ? tensorText(column['tensor-spec'])
      : column.type,
    ...(column.required === undefined ? {} : { isRequired: column.required }),
  }));
}

/** A schema as MLflow writes it into JSON: a list of columns or tensors. */
export const columnsSchema = z.array(columnSchema);

/** A tensor of a data set, by which MLflow describes arrays. */
export const namedTensorSchema = z.object({
  name: z.string().optional(),
  type: z.literal('tensor'),
  'tensor-spec': tensorSchema,
});
