import type { ContractFormat } from './ContractFormat';

/** How much a change matters: somebody who kept to the definition fails, may fail, or does not notice. */
export const SEVERITIES = ['breaking', 'risky', 'safe'] as const;

/** One of those. */
export type ContractSeverity = (typeof SEVERITIES)[number];

/** What is wrong with a definition, where, and how to mend it. */
export interface ContractFault {
  readonly why: string;
  readonly fix: string;
  /** JSON pointer; null where no place can be named. */
  readonly pointer: string | null;
  /** From 1, as is `column`. */
  readonly line: number | null;
  readonly column: number | null;
}

/** What a definition says of itself; null where it does not, or where its format is not read. */
export interface ContractFacts {
  readonly title: string | null;
  readonly declaredVersion: string | null;
  /** Operations that it describes. */
  readonly operationCount: number | null;
}

/** One change between two definitions. */
export interface ContractChange {
  readonly ruleId: string;
  readonly severity: ContractSeverity;
  /** Whose program meets it. */
  readonly notices: 'client' | 'server' | 'both';
  readonly operation: {
    readonly method: string;
    readonly path: string;
  } | null;
  /** Operations that it reaches; 0 for what is of no operation. */
  readonly operationCount: number;
  readonly sentence: string;
  /** Why it has this severity. */
  readonly explanation: string;
  /** JSON pointers into the two definitions. */
  readonly pointers: {
    readonly before: string | null;
    readonly after: string | null;
  };
}

/** What of one of two definitions was not compared. */
export interface ContractNote {
  readonly side: 'before' | 'after';
  /** JSON pointer into it; empty for the whole. */
  readonly pointer: string;
  readonly message: string;
}

/** How many changes there are of each severity. */
export type ContractChangeCounts = Readonly<Record<ContractSeverity, number>>;

/** A definition as it was read. */
export interface ReadContract {
  /** Whether it is a definition of its format. */
  readonly isReadable: boolean;
  readonly facts: ContractFacts;
  /** Of one that can be read: why it is not compared, or what to look at in it. */
  readonly faults: readonly ContractFault[];
  /** Whether it refers to files or the network: what is there is not compared. Left out where it does not. */
  readonly leadsOut?: boolean;
}

/** What changed between two definitions. */
export interface ContractComparison {
  /** False where one cannot be read, or where their format is not compared. */
  readonly isCompared: boolean;
  /** Of all changes. */
  readonly counts: ContractChangeCounts;
  /** The weightiest first; so many at most as are kept. */
  readonly changes: readonly ContractChange[];
  /** What was not compared; so many at most as are told. */
  readonly notes: readonly ContractNote[];
  /** Notes beyond those. */
  readonly notesLeftOff: number;
}

/** A definition to be read. */
export interface ContractText {
  readonly definition: string;
  readonly format: ContractFormat;
}
