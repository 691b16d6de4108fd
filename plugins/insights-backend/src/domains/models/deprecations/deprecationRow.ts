import type { Deprecation } from '../model/deprecation/Deprecation';

/** As the version of a row that is of the model as a whole. */
export const WHOLE_MODEL = '';

/** A row of the table `model_deprecations`. */
export interface DeprecationRow {
  id: string;
  model_id: string;
  /** Empty for the model as a whole. */
  version: string;
  at: string;
  by: string;
  reason: string;
  /** JSON. */
  replacement: string | null;
  ends_on: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdraw_reason: string | null;
  tell_at: string | null;
}

/** The deprecation that a row has. */
export function deprecationOfRow(row: DeprecationRow): Deprecation {
  return {
    ...{ id: row.id, modelId: row.model_id, reason: row.reason },
    version: row.version === WHOLE_MODEL ? null : row.version,
    ...{ at: row.at, by: row.by },
    replacement: row.replacement === null ? null : JSON.parse(row.replacement),
    endsOn: row.ends_on,
  };
}

/** The row of a deprecation of which people are yet to be told. */
export function rowOfDeprecation(deprecation: Deprecation): DeprecationRow {
  const { id, modelId, version, at, by, reason, replacement } = deprecation;
  return {
    ...{ id, model_id: modelId, version: version ?? WHOLE_MODEL },
    ...{ at, by, reason },
    replacement: replacement && JSON.stringify(replacement),
    ends_on: deprecation.endsOn,
    ...{ withdrawn_at: null, withdrawn_by: null, withdraw_reason: null },
    tell_at: at,
  };
}
