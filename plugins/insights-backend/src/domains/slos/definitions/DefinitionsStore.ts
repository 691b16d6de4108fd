import type { DefinitionDraft } from '../model/definition/DefinitionDraft';
import type { DefinitionSource } from '../model/definition/DefinitionSource';
import type { Clash, SourceContent } from '../model/definition/planSync';
import type { SloDefinition } from '../model/definition/SloDefinition';
import type { OpenSloDocument } from '../model/openslo/schema';

/** A definition as it was last changed. Instants are ISO 8601 in UTC. */
export interface ChangedDefinition {
  readonly name: string;
  /** From 1; grows with what it says. */
  readonly version: number;
  /** Of its last change; later is larger, over all definitions. */
  readonly revision: number;
  readonly digest: string;
  readonly service: string;
  readonly source: DefinitionSource;
  readonly definition: SloDefinition;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Null while it is in use. */
  readonly retiredAt: string | null;
  /** Who retired it; null while it is in use, and where its file or entity left it out. */
  readonly retiredBy: string | null;
  /** Since when the version holds. */
  readonly validFrom: string;
  /** Who wrote the version; null for files. */
  readonly by: string | null;
}

/** A definition with the documents that it was read from. */
export interface KeptDefinition extends ChangedDefinition {
  /** The SLO first, then whatever it refers to. */
  readonly documents: readonly OpenSloDocument[];
}

/** What a definition once said. */
export interface KeptVersion {
  readonly version: number;
  readonly digest: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly by: string | null;
  readonly documents: readonly OpenSloDocument[];
}

/** Which definitions are listed; those that match each of what is given. */
export interface DefinitionFilters {
  /** Retired ones, or those in use; both where it is left out. */
  readonly isRetired?: boolean;
  readonly origins?: readonly DefinitionSource['kind'][];
  /** As {@link DefinitionsStore.services} gives them. */
  readonly services?: readonly string[];
}

/** What became of an edit: `changed` where the definition is not what the edit was made on, `gone` where there is none. */
export type EditOutcome = 'kept' | 'changed' | 'gone';

/** Whether a definition with this revision is what an edit was made on. */
export type IsExpected = (revision: number) => boolean;

/** How many definitions a source changed, and the drafts whose names others have. */
export interface SyncReport {
  readonly started: number;
  readonly moved: number;
  readonly retired: number;
  readonly clashes: readonly Clash[];
}

/** Keeps definitions of SLOs and all their versions. Instants are ISO 8601 in UTC. */
export interface DefinitionsStore {
  /** Grows with every change of any definition; 0 before the first. */
  revision(): Promise<number>;

  /** Also a retired one. */
  get(name: string): Promise<KeptDefinition | undefined>;

  /** By name, after one where one is given; one more than `limit` tells that there are others. */
  list(
    filters: DefinitionFilters,
    page: { readonly limit: number; readonly after?: string },
  ): Promise<readonly ChangedDefinition[]>;

  /** Services that definitions are for, each once, of retired ones too. */
  services(): Promise<readonly string[]>;

  /** Definitions that changed after a revision, in the order of their revisions, retired ones too. */
  changedSince(
    revision: number,
    limit: number,
  ): Promise<readonly ChangedDefinition[]>;

  /** The latest first, beginning below a version where one is given. */
  versions(
    name: string,
    page: { readonly limit: number; readonly below?: number },
  ): Promise<readonly KeptVersion[]>;

  /** Keeps new definitions, edited by the API; none where another has the name of one. */
  create(
    drafts: readonly DefinitionDraft[],
    by: string,
    at: string,
  ): Promise<readonly Clash[]>;

  /** Begins a version of a definition, unless it says the same already. */
  replace(
    draft: DefinitionDraft,
    isExpected: IsExpected,
    by: string,
    at: string,
  ): Promise<EditOutcome>;

  /** Takes a definition out of use. */
  retire(
    name: string,
    isExpected: IsExpected,
    by: string,
    at: string,
  ): Promise<EditOutcome>;

  /** Makes the definitions of one kind of source what it says now: all or nothing, and the same twice changes nothing. */
  sync(content: SourceContent, at: string): Promise<SyncReport>;
}
