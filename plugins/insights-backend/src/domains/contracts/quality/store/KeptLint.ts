import type { ContractFormat } from '../../model/ContractFormat';
import type { LintResult } from '../model/LintResult';

/** What is kept of a look at a definition beside its findings. */
export interface LintSummary
  extends Pick<LintResult, 'areas' | 'parts' | 'rules' | 'notes'> {
  /** Names of the rulesets that held. */
  readonly rulesets: readonly string[];
}

/** A look at a definition. */
export interface KeptLint {
  readonly id: string;
  readonly digest: string;
  readonly rulesetDigest: string;
  readonly state: 'linted' | 'failed';
  /** Why it could not be looked at. */
  readonly reason: string | null;
  /** Instant, ISO 8601 in UTC. */
  readonly lintedAt: string;
  readonly placeCount: number;
  readonly operationCount: number;
  readonly summary: LintSummary;
}

/** A definition that is to be looked at. */
export interface DueLint {
  readonly entityRef: string;
  readonly digest: string;
  readonly format: ContractFormat;
  readonly rulesetDigest: string;
}
