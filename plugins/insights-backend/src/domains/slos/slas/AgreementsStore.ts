import type { Agreement } from '../model/sla/Agreement';
import type { AgreementVersion } from '../model/sla/slaPeriods';
import type { EditOutcome, IsExpected } from '../definitions/DefinitionsStore';

/** Where an agreement is edited. */
export interface AgreementSource {
  readonly kind: 'api' | 'file';
  /** The file; null where it is edited by the API. */
  readonly ref: string | null;
}

/** An agreement as it was read, and the digest of what it says. */
export interface AgreementDraft {
  readonly agreement: Agreement;
  /** `sha256:` and hex. */
  readonly digest: string;
}

/** An agreement. Instants are ISO 8601 in UTC. */
export interface KeptAgreement extends AgreementDraft {
  /** From 1; grows with what it says. */
  readonly version: number;
  /** Of its last change; later is larger, over all agreements. */
  readonly revision: number;
  readonly source: AgreementSource;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Null while it is in use. */
  readonly retiredAt: string | null;
  /** Who wrote the version; null for files. */
  readonly by: string | null;
}

/** A version and who wrote it. */
export interface AuthoredVersion extends AgreementVersion {
  /** Entity reference; null for files. */
  readonly by: string | null;
}

/** A draft whose name another agreement has. */
export interface AgreementClash {
  readonly id: string;
  readonly holder: AgreementSource;
}

/** All that the files of the configuration say. */
export interface AgreementFiles {
  readonly drafts: readonly (AgreementDraft & { readonly file: string })[];
  /** Whether what was read from a file before stays, since it cannot be read as a whole now. */
  readonly stays: (file: string) => boolean;
}

/** Keeps agreements and all their versions. */
export interface AgreementsStore {
  /** Those in use, by id. */
  list(): Promise<readonly KeptAgreement[]>;

  /** Undefined where none with this id is in use. */
  get(id: string): Promise<KeptAgreement | undefined>;

  /** One that is out of use. Undefined where none was retired with this id. */
  getRetired(id: string): Promise<KeptAgreement | undefined>;

  /** Those that were taken out of use since a moment, by id. */
  retiredSince(at: string): Promise<readonly KeptAgreement[]>;

  /** Every version of some agreements, the oldest first. */
  versions(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly AgreementVersion[]>>;

  /** Versions of one agreement, of a retired one, too: the latest first, beginning below one where it is given. */
  history(
    id: string,
    page: { readonly limit: number; readonly below?: number },
  ): Promise<readonly AuthoredVersion[]>;

  /** Keeps new agreements, edited by the API; none where another has the name of one. */
  create(
    drafts: readonly AgreementDraft[],
    by: string,
    at: string,
  ): Promise<readonly AgreementClash[]>;

  /** Begins a version of an agreement, unless it says the same already. */
  replace(
    draft: AgreementDraft,
    isExpected: IsExpected,
    by: string,
    at: string,
  ): Promise<EditOutcome>;

  /** Takes an agreement out of use; its versions stay. */
  retire(id: string, isExpected: IsExpected, at: string): Promise<EditOutcome>;

  /** Makes the agreements of files what these say now: all or nothing, and the same twice changes nothing. */
  sync(files: AgreementFiles, at: string): Promise<readonly AgreementClash[]>;
}
