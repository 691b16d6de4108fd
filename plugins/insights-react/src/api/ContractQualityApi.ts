import type { Page, PageRequest, RequestOptions } from './Page';
import type {
  ContractAspect,
  ContractAspectCount,
  ContractFinding,
  ContractLintSeverity,
  ContractOperationCoverage,
  ContractQuality,
  ContractQualityAt,
  ContractRuleset,
} from './wire';

/** Which places are wanted. @public */
export interface ContractFindingFilter {
  severity?: ContractLintSeverity[];
  ruleId?: string;
  /** Method and path with a space between them. */
  operation?: string;
}

/** A page of places that rules find. @public */
export interface ContractFindingPage extends Page<ContractFinding> {
  /** Places that are counted, and not kept. */
  leftOff: number;
}

/** A page of operations with what all of them say. @public */
export interface ContractCoveragePage extends Page<ContractOperationCoverage> {
  operationCount: number;
  aspects: ContractAspectCount[];
}

/** What pages ask of the quality of API definitions. @public */
export interface ContractQualityApi {
  /** Score, what each rule costs, and what operations say of themselves. */
  getContractQuality(
    contractRef: string,
    options?: RequestOptions,
  ): Promise<ContractQuality>;
  /** What rules find, place by place. */
  listContractFindings(
    contractRef: string,
    query?: ContractFindingFilter & PageRequest,
    options?: RequestOptions,
  ): Promise<ContractFindingPage>;
  /** What each operation says of itself; with `missing` only those that say nothing of this. */
  listContractCoverage(
    contractRef: string,
    query?: PageRequest & { missing?: ContractAspect },
    options?: RequestOptions,
  ): Promise<ContractCoveragePage>;
  /** Scores of the definitions of an API, the latest first. */
  listContractQualityHistory(
    contractRef: string,
    query?: PageRequest,
    options?: RequestOptions,
  ): Promise<Page<ContractQualityAt>>;
  /** Rulesets that definitions are looked at by. */
  listContractRulesets(
    options?: RequestOptions,
  ): Promise<{ items: ContractRuleset[] }>;
}
