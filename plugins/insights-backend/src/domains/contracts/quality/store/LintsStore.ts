import type { ContractFormat } from '../../model/ContractFormat';
import type { LintResult } from '../model/LintResult';
import type { DueLint, KeptLint } from './KeptLint';

/** An API, by what rulesets apply to it. */
export interface ContractToRule {
  readonly entityRef: string;
  readonly format: ContractFormat;
  readonly type: string;
  readonly owner: string | null;
  /** Digest of the rules that held for it last. */
  readonly rulesetDigest: string | null;
}

/** A look that is to be kept. */
export type NewLint = Omit<KeptLint, 'id' | 'placeCount' | 'operationCount'> &
  Pick<LintResult, 'findings' | 'operations'>;

/** Knows which definitions are to be looked at, and keeps what was found. */
export interface LintsStore {
  /** APIs that the catalog has and whose definitions are looked at, by reference. */
  contractsToRule(
    after: string,
    limit: number,
  ): Promise<readonly ContractToRule[]>;

  /** Says which rules hold for APIs. */
  setRulesets(rulesetDigests: ReadonlyMap<string, string>): Promise<void>;

  /**
   * Definitions that nobody looked at by the rules that hold now: those that hold now, the smallest first, or those that held
   * before. After them those that could not be looked at for long.
   *
   * @param depth - so many of the latest snapshots of an API
   * @param failedBefore - instant until which one that could not be looked at was tried last
   */
  due(
    which: 'current' | 'past',
    options: {
      readonly depth: number;
      readonly limit: number;
      readonly failedBefore: string;
    },
  ): Promise<readonly DueLint[]>;

  /** The definition; undefined where it was dropped meanwhile. */
  definitionOf(digest: string): Promise<string | undefined>;

  /** Keeps a look in place of the one that there was. Undefined where the definition was dropped meanwhile. */
  keep(lint: NewLint): Promise<string | undefined>;

  /** Drops looks by rules that hold for no API any more, of before an instant. */
  dropOutdated(before: string): Promise<void>;
}
