import type { Page } from '../../../signals';
import type { ContractFormat } from '../../model/ContractFormat';
import type { LintFinding, LintSeverity } from '../model/LintFinding';
import type { Aspect, OperationCoverage } from '../model/operationCoverage';
import type { KeptLint } from './KeptLint';

/** The latest definition of an API that can be read, with the look at it. */
export interface CurrentQuality {
  readonly entityRef: string;
  readonly format: ContractFormat;
  readonly latestId: string | null;
  /** Snapshot that can be read; null where there is none. */
  readonly snapshotId: string | null;
  readonly digest: string | null;
  /** Undefined where nobody looked at it yet by the rules that hold. */
  readonly lint: KeptLint | undefined;
}

/** A snapshot with the look at its definition. */
export interface PastQuality {
  readonly snapshotId: string;
  readonly ordinal: number;
  readonly seenFrom: string;
  readonly declaredVersion: string | null;
  readonly format: ContractFormat;
  readonly isReadable: boolean | null;
  readonly lint: KeptLint | undefined;
}

/** An API whose score may be another one than lists show. */
export interface ScoreToMake {
  readonly entityRef: string;
  readonly format: ContractFormat;
  /** What the score that lists show was made of. */
  readonly shownOf: {
    readonly lintId: string | null;
    readonly waivers: string | null;
  };
  readonly lint: KeptLint | undefined;
}

/** How many operations an aspect applies to, and how many say it. */
export interface AspectCount {
  readonly aspect: Aspect;
  readonly applicable: number;
  readonly present: number;
}

/** Reads what was found, and keeps the scores that lists show. */
export interface QualityStore {
  current(entityRef: string): Promise<CurrentQuality | undefined>;

  /** Snapshots of an API with what was found, the latest first. */
  history(
    entityRef: string,
    part: { readonly limit: number; readonly after?: number },
  ): Promise<Page<PastQuality, number>>;

  findings(
    lintId: string,
    part: {
      readonly limit: number;
      readonly after?: number;
      readonly severity?: readonly LintSeverity[];
      readonly ruleId?: string;
      readonly operation?: string;
    },
  ): Promise<Page<LintFinding, number>>;

  /** How many places are kept of a look. */
  keptCount(lintId: string): Promise<number>;

  /** Kept places of some rules in some definitions, each with its look. */
  findingsOfRules(
    lintIds: readonly string[],
    ruleIds: readonly string[],
  ): Promise<
    readonly (Pick<LintFinding, 'ruleId' | 'pointer'> & {
      readonly lintId: string;
    })[]
  >;

  coverage(
    lintId: string,
    part: {
      readonly limit: number;
      readonly after?: number;
      readonly missing?: Aspect;
    },
  ): Promise<Page<OperationCoverage, number>>;

  aspectCounts(lintId: string): Promise<readonly AspectCount[]>;

  /**
   * APIs whose score may be another one: those with another look, and those that waivers hold, or held, for. In the order of
   * their references.
   */
  scoresToMake(after: string, limit: number): Promise<readonly ScoreToMake[]>;

  /** Keeps the score that lists show. */
  keepScore(
    entityRef: string,
    score: {
      readonly lintId: string | null;
      readonly waivers: string | null;
      /** In hundredths. */
      readonly score: number | null;
    },
  ): Promise<void>;
}
