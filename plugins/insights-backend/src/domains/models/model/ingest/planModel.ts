import type { ModelFields } from './checkModel';

/** A model as it is kept. */
export interface KeptModel {
  readonly id: string;
  readonly name: string;
  readonly fields: ModelFields;
  readonly isExample: boolean;
  readonly goneSince: string | null;
  readonly seenPass: string;
  readonly firstPass: string | null;
}

/**
 * What is to be done with a record that came again. `stale`: a later pass brought it already. `same`: nothing changed.
 * `seen`: nothing but that this pass has seen it. `changed`: to be written.
 */
export type RecordPlan = 'stale' | 'same' | 'seen' | 'changed';

/** Says what is to be done with a model that is known. */
export function planModel(
  kept: KeptModel,
  fields: ModelFields,
  { pass, isExample }: { readonly pass: string; readonly isExample: boolean },
): RecordPlan {
  if (kept.seenPass > pass) return 'stale';
  const isSame =
    kept.goneSince === null &&
    kept.isExample === isExample &&
    kept.fields.description === fields.description &&
    kept.fields.tags === fields.tags &&
    kept.fields.owner === fields.owner &&
    kept.fields.link === fields.link &&
    kept.fields.createdAt === fields.createdAt &&
    kept.fields.updatedAt === fields.updatedAt;
  if (!isSame) return 'changed';
  return kept.seenPass === pass ? 'same' : 'seen';
}
