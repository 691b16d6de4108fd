import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type {
  ContractCoveragePage,
  ContractFindingPage,
  ContractQualityApi,
} from './ContractQualityApi';
import type { Page } from './Page';
import { readAnswer } from './readAnswer';
import {
  aspectCount,
  contractFinding,
  contractQuality,
  contractQualityAt,
  contractRuleset,
  operationCoverage,
} from './shapes/contractQuality';
import { pageOf } from './shapes/pageOf';
import { both, listOf, number, thing } from './shapes/Shape';
import type {
  ContractFinding,
  ContractOperationCoverage,
  ContractRuleset,
} from './wire';

/** The part of the API that tells how good the definitions of APIs are. */
export function contractQualityOf(client: InsightsClient): ContractQualityApi {
  return {
    getContractQuality: (contractRef, options) =>
      readAnswer(
        contractQuality,
        client.get('/contracts/{contractRef}/quality', {
          path: { contractRef },
          ...options,
        }),
      ),
    listContractFindings: (contractRef, query, options) =>
      readAnswer(
        both(
          pageOf(contractFinding),
          thing<Omit<ContractFindingPage, keyof Page<ContractFinding>>>({
            leftOff: number,
          }),
        ),
        client.get('/contracts/{contractRef}/quality/findings', {
          path: { contractRef },
          query,
          ...options,
        }),
      ),
    listContractCoverage: (contractRef, query, options) =>
      readAnswer(
        both(
          pageOf(operationCoverage),
          thing<
            Omit<ContractCoveragePage, keyof Page<ContractOperationCoverage>>
          >({ operationCount: number, aspects: listOf(aspectCount) }),
        ),
        client.get('/contracts/{contractRef}/quality/operations', {
          path: { contractRef },
          query,
          ...options,
        }),
      ),
    listContractQualityHistory: (contractRef, query, options) =>
      readAnswer(
        pageOf(contractQualityAt),
        client.get('/contracts/{contractRef}/quality/history', {
          path: { contractRef },
          query,
          ...options,
        }),
      ),
    listContractRulesets: options =>
      readAnswer(
        thing<{ items: ContractRuleset[] }>({
          items: listOf(contractRuleset),
        }),
        client.get('/contract-rulesets', { ...options }),
      ),
  };
}
