import { checkInstants } from '../../platform/checkInstants';
import type { OperationHandlers } from '../../platform/operations';
import type { ContractFacetsService } from './lists/ContractFacetsService';
import type { SloSight } from './lists/createSloSight';
import type { EstateService } from './lists/EstateService';

/** A score below this is low, where nobody says another; half of the APIs of public directories have more than 60. */
const LOW_SCORE = 50;

/** Operations that count all APIs together. */
export type ContractEstateOperations =
  | 'getContractEstate'
  | 'getContractFacets';

/** What the routes work with. */
export interface ContractEstateRoutesParts {
  readonly estate: EstateService;
  readonly facets: ContractFacetsService;
  readonly sloSight: SloSight;
}

/** Answers what is asked of all APIs together; of SLOs it tells who may read them. */
export function createContractEstateRoutes({
  estate,
  facets,
  sloSight,
}: ContractEstateRoutesParts): OperationHandlers<ContractEstateOperations> {
  return {
    async getContractEstate({
      query: { belowScore = LOW_SCORE },
      credentials,
    }) {
      const seesSlos = await sloSight.sees(credentials);
      return { body: await estate.get(belowScore, seesSlos) };
    },

    async getContractFacets({ query, credentials }) {
      const { breakingSince, changedSince, since = [] } = query;
      checkInstants({ breakingSince, changedSince });
      since.forEach(at => checkInstants({ since: at }));
      // Who may not read SLOs learns by no filter of them.
      if (query.hasSlo !== undefined) await sloSight.demand(credentials);
      const seesSlos = await sloSight.sees(credentials);
      return { body: await facets.get(query, seesSlos) };
    },
  };
}
