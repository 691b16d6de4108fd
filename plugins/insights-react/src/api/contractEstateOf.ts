import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type { ContractEstateApi } from './ContractEstateApi';
import { readAnswer } from './readAnswer';
import {
  contractDeprecation,
  contractDeprecationsOverview,
  contractEstate,
  contractFacets,
} from './shapes/contractEstate';
import { contractWaiver } from './shapes/contracts';
import { pageOf } from './shapes/pageOf';

/** The part of the API that tells how all APIs together stand, and what is waived of them. */
export function contractEstateOf(client: InsightsClient): ContractEstateApi {
  return {
    getContractEstate: options =>
      readAnswer(
        contractEstate,
        client.get('/contract-estate', { ...options }),
      ),
    getContractFacets: (query, options) =>
      readAnswer(
        contractFacets,
        client.get('/contract-facets', { query, ...options }),
      ),
    listContractDeprecations: (query, options) =>
      readAnswer(
        pageOf(contractDeprecation),
        client.get('/contract-deprecations', { query, ...options }),
      ),
    getContractDeprecationsOverview: (query, options) =>
      readAnswer(
        contractDeprecationsOverview,
        client.get('/contract-deprecations/overview', { query, ...options }),
      ),
    listContractWaivers: (contractRef, query, options) =>
      readAnswer(
        pageOf(contractWaiver),
        client.get('/contracts/{contractRef}/waivers', {
          path: { contractRef },
          query,
          ...options,
        }),
      ),
    waiveContract: (contractRef, body) =>
      readAnswer(
        contractWaiver,
        client.post('/contracts/{contractRef}/waivers', {
          path: { contractRef },
          body,
        }),
      ),
    withdrawContractWaiver: (contractRef, waiverId) =>
      readAnswer(
        contractWaiver,
        client.post('/contracts/{contractRef}/waivers/{waiverId}/withdraw', {
          path: { contractRef, waiverId },
        }),
      ),
  };
}
