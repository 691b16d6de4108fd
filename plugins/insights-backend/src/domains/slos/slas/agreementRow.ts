import type {
  AgreementSource,
  AuthoredVersion,
  KeptAgreement,
} from './AgreementsStore';

/** A row of `slas` with its latest version. */
export interface AgreementRow {
  id: string;
  source_kind: AgreementSource['kind'];
  source_ref: string | null;
  version: number;
  revision: number | string;
  digest: string;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
  by_ref: string | null;
  agreement: string;
}

/** What {@link keptOfRow} reads. */
export const AGREEMENT_COLUMNS = [
  's.id',
  's.source_kind',
  's.source_ref',
  's.version',
  's.revision',
  's.digest',
  's.created_at',
  's.updated_at',
  's.deleted_at',
  'v.by_ref',
  'v.agreement',
] as const;

/** The agreement of a row. */
export function keptOfRow(row: AgreementRow): KeptAgreement {
  return {
    agreement: JSON.parse(row.agreement),
    digest: row.digest,
    version: row.version,
    revision: Number(row.revision),
    source: { kind: row.source_kind, ref: row.source_ref },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    retiredAt: row.deleted_at,
    by: row.by_ref,
  };
}

/** A row of `sla_versions`. */
export interface AgreementVersionRow {
  id: string;
  version: number;
  valid_from: string;
  valid_to: string | null;
  by_ref: string | null;
  agreement: string;
}

/** What {@link versionOfRow} reads. */
export const VERSION_COLUMNS = [
  'id',
  'version',
  'valid_from',
  'valid_to',
  'by_ref',
  'agreement',
] as const;

/** The version of a row. */
export function versionOfRow(row: AgreementVersionRow): AuthoredVersion {
  return {
    version: row.version,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    by: row.by_ref,
    agreement: JSON.parse(row.agreement),
  };
}
