import type { WarnedModel } from './Warning';

/** Columns of the model of a warning, beside those of what it is about. */
export const MODEL_COLUMNS = {
  registry: 'models.registry',
  name: 'models.name',
  owner: 'models.owner',
  is_example: 'models.is_example',
} as const;

/** What those columns hold. */
export interface ModelColumns {
  readonly registry: string;
  readonly name: string;
  readonly owner: string | null;
  /** SQLite has no truth values. */
  readonly is_example: boolean | number;
}

/** The model that a row names. */
export function warnedModel(row: ModelColumns): WarnedModel {
  const { registry, name, owner } = row;
  return { registry, name, owner, isExample: Boolean(row.is_example) };
}
