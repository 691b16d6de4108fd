import type { DefinitionSource } from '../model/definition/DefinitionSource';
import type { ChangedDefinition, KeptVersion } from './DefinitionsStore';

/** Columns of a definition with its latest version, except the documents. */
export const DEFINITION_COLUMNS = [
  'd.name',
  'd.source_kind',
  'd.source_ref',
  'd.version',
  'd.revision',
  'd.service',
  'd.digest',
  'd.created_at',
  'd.updated_at',
  'd.deleted_at',
  'd.deleted_by',
  'v.valid_from',
  'v.by_ref',
  'v.definition',
] as const;

/** A row of {@link DEFINITION_COLUMNS}. */
export interface DefinitionRow {
  readonly name: string;
  readonly source_kind: DefinitionSource['kind'];
  readonly source_ref: string | null;
  readonly version: number;
  readonly revision: number | string;
  readonly service: string;
  readonly digest: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
  readonly deleted_by: string | null;
  readonly valid_from: string;
  readonly by_ref: string | null;
  readonly definition: string;
}

/** A row of `slo_versions`, except the definition. */
export interface VersionRow {
  readonly version: number;
  readonly digest: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly by_ref: string | null;
  readonly documents: string;
}

/** A definition as its row has it. */
export function definitionOfRow(row: DefinitionRow): ChangedDefinition {
  return {
    name: row.name,
    version: row.version,
    revision: Number(row.revision),
    digest: row.digest,
    service: row.service,
    source: { kind: row.source_kind, ref: row.source_ref },
    definition: JSON.parse(row.definition),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    retiredAt: row.deleted_at,
    retiredBy: row.deleted_by,
    validFrom: row.valid_from,
    by: row.by_ref,
  };
}

/** A version as its row has it. */
export function versionOfRow(row: VersionRow): KeptVersion {
  return {
    version: row.version,
    digest: row.digest,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    by: row.by_ref,
    documents: JSON.parse(row.documents),
  };
}
