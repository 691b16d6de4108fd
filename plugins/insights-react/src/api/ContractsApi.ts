import type { Page, PageRequest, RequestOptions } from './Page';
import type {
  Contract,
  ContractAcknowledgements,
  ContractChange,
  ContractConsumers,
  ContractDetail,
  ContractDiff,
  ContractFormat,
  ContractRule,
  ContractSeverity,
  ContractSnapshot,
  ContractSnapshotWithDefinition,
} from './wire';

/** Which APIs are wanted; lists name alternatives, and an empty list names none. @public */
export interface ContractFilter {
  q?: string;
  /** Entity references; the empty text stands for APIs without an owner. */
  owner?: string[];
  format?: ContractFormat[];
  lifecycle?: string[];
  /** Whether the latest definition can be read. */
  readable?: boolean;
  /** With a breaking change at this instant or later. */
  breakingSince?: string;
  /** Whose latest definition came at this instant or later. */
  changedSince?: string;
  /** With a score of quality below this, 0…100. */
  belowScore?: number;
  /** Whether it needs somebody. */
  needsAttention?: boolean;
  /** Whether it has an SLO, its own or one of what provides it. */
  hasSlo?: boolean;
  /** Entity references of APIs. */
  contractRef?: string[];
  /** What is so anyway, when left out, is `hidden`. */
  gone?: 'hidden' | 'shown' | 'only';
}

/** Which APIs are wanted, and in which order. @public */
export interface ContractQuery extends ContractFilter {
  sort?: 'attention' | 'breaking' | 'changed' | 'name' | 'quality';
}

/** A page of APIs with the counts that a list states above itself. @public */
export interface ContractPage extends Page<Contract> {
  totalCount: number;
  matchingCount: number;
  /** How far the catalog was read. */
  catalog?: { readAt: string | null; isSettling: boolean };
}

/** A page of changes with the rules of those. @public */
export interface ContractChangePage extends Page<ContractChange> {
  rules: ContractRule[];
}

/** What the pages of API contracts ask of the insights backend. @public */
export interface ContractsApi {
  /** APIs that match, a page of them; by name when no order is asked for. */
  listContracts(
    query?: ContractQuery & PageRequest,
    options?: RequestOptions,
  ): Promise<ContractPage>;
  /**
   * One API, with its latest definition and the one that holds.
   *
   * @param contractRef - entity reference of the API, as in all that follow
   */
  getContract(
    contractRef: string,
    options?: RequestOptions,
  ): Promise<ContractDetail>;
  /** The definitions that an API had, the latest first; with `changing` only those with a change of this severity or a weightier one. */
  listContractSnapshots(
    contractRef: string,
    query?: PageRequest & { changing?: ContractSeverity },
    options?: RequestOptions,
  ): Promise<Page<ContractSnapshot>>;
  /** One definition with its text, which may have megabytes. */
  getContractSnapshot(
    contractRef: string,
    snapshotId: string,
    options?: RequestOptions,
  ): Promise<ContractSnapshotWithDefinition>;
  /** What a definition changed since the readable one before it, the weightiest first. */
  listContractChanges(
    contractRef: string,
    snapshotId: string,
    query?: PageRequest & { severity?: ContractSeverity[] },
    options?: RequestOptions,
  ): Promise<ContractChangePage>;
  /** What changed between any two snapshots of an API. */
  compareContractSnapshots(
    contractRef: string,
    sides: { from: string; to: string },
    options?: RequestOptions,
  ): Promise<ContractDiff>;
  /** Every kind of change that is told, by id, each with an example where there is one. */
  listContractRules(options?: RequestOptions): Promise<{
    items: ContractRule[];
  }>;
  /** Who consumes and provides an API, as the catalog knows it. */
  getContractConsumers(
    contractRef: string,
    options?: RequestOptions,
  ): Promise<ContractConsumers>;
  /** Who said that they know of the changes of a definition. */
  listContractAcknowledgements(
    contractRef: string,
    snapshotId: string,
    options?: RequestOptions,
  ): Promise<ContractAcknowledgements>;
  /** Says that the reader knows of the changes of a definition. */
  acknowledgeContractChanges(
    contractRef: string,
    snapshotId: string,
    body: { note?: string },
  ): Promise<ContractAcknowledgements>;
}
