import type { Notices, Severity } from '../rules/Rule';

/** What changed between two documents. */
export interface ContractDiff {
  /** In the order of severity, operation, place and rule, shared parts that no operation has last: the same for the same two documents. */
  readonly changes: readonly ContractChange[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What could not be compared: references that lead outside the document or nowhere. */
  readonly notes: readonly DiffNote[];
}

/** One change; one of a shared component is told once for all operations that it reaches. */
export interface ContractChange {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Who sees it first. */
  readonly notices: Notices;
  /** The only operation it reaches; `null` where it reaches several or none. */
  readonly operation: OperationName | null;
  /** All operations it reaches, in the order of the document. */
  readonly operations: readonly OperationName[];
  /** JSON pointers in the original documents; `null` on the side where the thing is not. */
  readonly pointers: {
    readonly before: string | null;
    readonly after: string | null;
  };
  /** What changed, in plain words with names and values. */
  readonly sentence: string;
  /** Why it has this severity. */
  readonly explanation: string;
}

export interface OperationName {
  /** Upper case. */
  readonly method: string;
  /** The path as the later document writes it, where the operation is still there. */
  readonly path: string;
}

export interface DiffNote {
  readonly document: 'before' | 'after';
  readonly pointer: string;
  readonly message: string;
}
